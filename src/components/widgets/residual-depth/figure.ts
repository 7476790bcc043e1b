import type words from '../../../content/words/en/residual-depth.json';
import { STACK_NORMS } from '../../../lib/experiments/batch-normalization/residualStack';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { recordedStep } from '../../book/figure/lastSeen';
import { stackSpecs } from './model';

export type Words = typeof words;

export const schema = {
  depth: whole({ min: 2, max: 60, step: 2, default: 40, symbol: 'd' }),
  norm: choice(STACK_NORMS, 'batchNorm'),
  start: choice(['he', 'zero'], 'he'),
  learningRate: logRange({ min: 0.001, max: 1, step: 4, default: 0.0316, symbol: 'α' }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

export type Which = 'without' | 'with';
export const BOTH: readonly Which[] = ['without', 'with'];

/** One of the networks at one step, as it was last seen. */
export interface Seen {
  training?: Evaluation;
  validation?: Evaluation;
  /** Its loss or its weights are no longer numbers. */
  isOut: boolean;
}

/** Both networks after the same number of steps. */
export interface StackFrame {
  step: number;
  networks: Readonly<Record<Which, Seen>>;
}

/** The frame that both runs make at one step. Only a run that diverged has no record where the other has one. */
export function stackFrame(moment: Moment, before: StackFrame | undefined): StackFrame | undefined {
  const step = recordedStep(moment);
  if (step === undefined) return undefined;
  const seen = (which: Which, run: number): Seen => {
    const event = moment[run];
    return event?.kind === 'record'
      ? { training: event.training, validation: event.validation, isOut: false }
      : { ...before?.networks[which], isOut: true };
  };
  return { step, networks: { without: seen('without', 0), with: seen('with', 1) } };
}

/** Training loss and accuracy on fresh digits of both networks, a row a record. */
export function stackTable(frames: readonly StackFrame[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...BOTH.flatMap((which) => [`${phrases.loss}, ${phrases[which]}`, `${phrases.accuracy}, ${phrases[which]}`])],
    rows: frames.map(({ step, networks }) => [
      step,
      ...BOTH.flatMap((which) => {
        const { training, validation, isOut } = networks[which];
        return isOut ? ['', ''] : [training?.loss ?? '', validation?.accuracy ?? ''];
      }),
    ]),
  };
}

/** Both networks, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['plain', 'residual'], stackSpecs(settings)) };
}

export const definition = defineFigure({ schema, numbers: trained({ specs: stackSpecs, toFrame: stackFrame, pace: 60 }), rerun });
