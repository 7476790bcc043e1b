import {
  AVERAGE_FIELDS,
  BATCH_FIELD,
  LOSS_FIELD,
  OPTIMISER_FIELDS,
  SCHEDULE_FIELDS,
  SEED_FIELD,
  STEPS_FIELD,
} from '../../lib/lab/labFields';
import { fitted, type LabNetwork } from '../../lib/lab/labNetwork';
import { createAverage, createOptimiser, createSchedule, ruleLike, withRule } from '../../lib/lab/newParts';
import { without } from '../../lib/lab/without';
import type { AverageSpec, OptimiserSpec, ScheduleSpec } from '../../lib/spec/spec';
import type { RuleParts } from '../book/rule/useRuleParts';
import { Fields } from './Fields';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';
import { RulePart, useLastRule } from './RulePart';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  network: LabNetwork;
  /** What reads and edits rules of the reader's, once it is loaded. */
  ruleParts: RuleParts | undefined;
  onNetwork: (network: LabNetwork) => void;
}

type Kinds<Spec extends { kind: string }> = readonly (Spec['kind'] | 'none')[];
/** 'own' is a rule of the reader's. */
const OPTIMISERS = [...(Object.keys(OPTIMISER_FIELDS) as OptimiserSpec['kind'][]), 'own'] as const;
const SCHEDULES: Kinds<ScheduleSpec> = ['none', 'step', 'cosine', 'warmup'];
const AVERAGES: Kinds<AverageSpec> = ['none', 'equal', 'exponential'];
const COMMON = [LOSS_FIELD, BATCH_FIELD, STEPS_FIELD, SEED_FIELD];

/** How a network is trained: loss, batches, steps and seed; the optimiser with all that it has, or a rule of the reader's; schedule; averages. */
export function TrainingPart({ id, network, ruleParts, onNetwork, ...part }: Props) {
  const { rule, optimiser, schedule, average, batchSize, ...rest } = network;
  const common = { ...rest, ...(batchSize !== 'full' && { batchSize }) };
  const withCommon = ({ batchSize: rows, ...others }: typeof common) =>
    onNetwork(fitted({ ...network, ...others, batchSize: rows ?? 'full' }));
  const lastRule = useLastRule(rule);
  const withOptimiser = (now: OptimiserSpec) => onNetwork({ ...without(network, 'rule'), optimiser: now });
  const onRule = (now: string) => onNetwork(withRule(network, now));
  const withSchedule = (now: ScheduleSpec | undefined) => onNetwork({ ...without(network, 'schedule'), ...(now && { schedule: now }) });
  const withAverage = (now: AverageSpec | undefined) => onNetwork({ ...without(network, 'average'), ...(now && { average: now }) });
  return (
    <>
      <div class="lab-fields">
        <Fields {...part} id={id} fields={COMMON} described={common} onChange={withCommon} />
      </div>
      <div class="lab-fields">
        <KindChoice
          {...part}
          id={id}
          name="optimiser"
          kinds={OPTIMISERS}
          value={rule === undefined ? optimiser.kind : 'own'}
          onChange={(kind) => (kind === 'own' ? onRule(lastRule ?? ruleLike(optimiser)) : withOptimiser(alike(kind, optimiser)))}
        />
        {rule === undefined ? (
          <Fields
            {...part}
            id={`${id}-optimiser`}
            fields={OPTIMISER_FIELDS[optimiser.kind]}
            described={optimiser}
            onChange={withOptimiser}
          />
        ) : (
          <RulePart {...part} id={id} rule={rule} parts={ruleParts} onRule={onRule} />
        )}
      </div>
      <div class="lab-fields">
        {rule === undefined && (
          <KindChoice
            {...part}
            id={id}
            name="schedule"
            kinds={SCHEDULES}
            value={schedule?.kind ?? 'none'}
            onChange={(kind) => withSchedule(kind === 'none' ? undefined : createSchedule(kind))}
          />
        )}
        {schedule && (
          <Fields {...part} id={`${id}-schedule`} fields={SCHEDULE_FIELDS[schedule.kind]} described={schedule} onChange={withSchedule} />
        )}
        <KindChoice
          {...part}
          id={id}
          name="average"
          kinds={AVERAGES}
          value={average?.kind ?? 'none'}
          onChange={(kind) => withAverage(kind === 'none' ? undefined : createAverage(kind))}
        />
        {average && (
          <Fields {...part} id={`${id}-average`} fields={AVERAGE_FIELDS[average.kind]} described={average} onChange={withAverage} />
        )}
      </div>
    </>
  );
}

/** Another optimiser, which clips as the one before did. */
function alike(kind: OptimiserSpec['kind'], { clipNorm }: OptimiserSpec): OptimiserSpec {
  return { ...createOptimiser(kind), ...(clipNorm !== undefined && { clipNorm }) };
}
