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
import { createAverage, createOptimiser, createSchedule } from '../../lib/lab/newParts';
import { without } from '../../lib/lab/without';
import type { AverageSpec, OptimiserSpec, ScheduleSpec } from '../../lib/spec/spec';
import { Fields } from './Fields';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  network: LabNetwork;
  onNetwork: (network: LabNetwork) => void;
}

type Kinds<Spec extends { kind: string }> = readonly (Spec['kind'] | 'none')[];
const OPTIMISERS = Object.keys(OPTIMISER_FIELDS) as OptimiserSpec['kind'][];
const SCHEDULES: Kinds<ScheduleSpec> = ['none', 'step', 'cosine', 'warmup'];
const AVERAGES: Kinds<AverageSpec> = ['none', 'equal', 'exponential'];
const COMMON = [LOSS_FIELD, BATCH_FIELD, STEPS_FIELD, SEED_FIELD];

/** How a network is trained: loss, batches, steps and seed; the optimiser with all that it has; schedule; averages. */
export function TrainingPart({ id, network, onNetwork, ...part }: Props) {
  const { optimiser, schedule, average, batchSize, ...rest } = network;
  const common = { ...rest, ...(batchSize !== 'full' && { batchSize }) };
  const withCommon = ({ batchSize: rows, ...others }: typeof common) =>
    onNetwork(fitted({ ...network, ...others, batchSize: rows ?? 'full' }));
  const withOptimiser = (now: OptimiserSpec) => onNetwork({ ...network, optimiser: now });
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
          value={optimiser.kind}
          onChange={(kind) => withOptimiser(alike(kind, optimiser))}
        />
        <Fields {...part} id={`${id}-optimiser`} fields={OPTIMISER_FIELDS[optimiser.kind]} described={optimiser} onChange={withOptimiser} />
      </div>
      <div class="lab-fields">
        <KindChoice
          {...part}
          id={id}
          name="schedule"
          kinds={SCHEDULES}
          value={schedule?.kind ?? 'none'}
          onChange={(kind) => withSchedule(kind === 'none' ? undefined : createSchedule(kind))}
        />
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
