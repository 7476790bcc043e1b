import type words from '../../../content/words/en/three-spirals.json';
import { ARMS } from '../../../lib/experiments/momentum/threeSpirals';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { logRange, range, seed, toggle, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { decisionOfMany, type Decision } from '../../charts/decisions';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { lossTable } from '../../book/figure/lossTable';
import { spiralSpecs } from './model';

export type Words = typeof words;

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 1, step: 10, default: 0.05, symbol: 'α' }),
  matched: toggle(false),
  noise: range({ min: 0, max: 0.1, step: 0.01, default: 0.03, symbol: 'σ' }),
  points: whole({ min: 60, max: 480, step: 30, default: 240, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

export interface SpiralState {
  training: Evaluation;
  validation: Evaluation;
  /** Absent where it was not kept. */
  decision?: Decision;
}

/** Both networks after the same number of steps. */
export interface SpiralFrame {
  step: number;
  states: readonly [plain: SpiralState, withMomentum: SpiralState];
}

/** The frame that two runs side by side make at one step. A run that has diverged stays as it was last seen. */
export function spiralFrame(moment: Moment, before: SpiralFrame | undefined): SpiralFrame | undefined {
  const step = recordedStep(moment);
  const [plain, withMomentum] = lastSeen(moment, stateOf, before?.states);
  return step === undefined || !plain || !withMomentum ? undefined : { step, states: [plain, withMomentum] };
}

function stateOf({ training, validation, grid }: RunRecord): SpiralState {
  if (!training || !validation) throw new Error('A spiral is recorded on training and on validation data');
  return grid ? { training, validation, decision: decisionOfMany(grid, ARMS) } : { training, validation };
}

/** Losses and accuracies of both networks, a row a record. */
export const spiralTable = (frames: readonly SpiralFrame[], names: readonly string[], { phrases }: Words): DataTable =>
  lossTable(frames, names, { ...phrases, caption: phrases.tableCaption, accuracy: `${phrases.validation} ${phrases.accuracy}` });

/** Both networks, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['plain', 'with momentum'], spiralSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  // A run takes five seconds to watch.
  numbers: trained({ specs: spiralSpecs, toFrame: spiralFrame, pace: 200 }),
  rerun,
});
