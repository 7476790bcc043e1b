import type words from '../../../content/words/en/covariate-shift.json';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { fill } from '../../book/figure/words';
import { threeSpecs } from './model';

export type Words = typeof words;

export const schema = {
  learningRate: logRange({ min: 0.01, max: 1, step: 8, default: 0.1, symbol: 'α' }),
  shift: range({ min: 0, max: 2, step: 0.1, default: 0.5 }),
  depth: whole({ min: 2, max: 10, step: 1, default: 6 }),
  reach: range({ min: 1, max: 8, step: 0.5, default: 4 }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** One network at one step. */
export interface NetworkState {
  /** On the training data, in eval mode. */
  loss: number;
  /** Of the next batch, in train mode: where it stands, and least and greatest over the steps ahead. */
  here: number;
  least: number;
  greatest: number;
}

export interface ShiftFrame {
  step: number;
  networks: readonly [plain: NetworkState, normalised: NetworkState, noisy: NetworkState];
}

/** What three runs side by side show at one step. A run that has diverged stays as it was last seen. */
export function shiftFrame(moment: Moment, before: ShiftFrame | undefined): ShiftFrame | undefined {
  const step = recordedStep(moment);
  const [plain, normalised, noisy] = lastSeen(moment, stateOf, before?.networks);
  return step === undefined || !plain || !normalised || !noisy ? undefined : { step, networks: [plain, normalised, noisy] };
}

function stateOf({ training, alongGradient }: RunRecord): NetworkState {
  const [here, ...ahead] = alongGradient ?? [];
  if (!training || here === undefined) throw new Error('A network is recorded on the training data and along the gradient');
  const finite = [here, ...ahead].map((loss) => (Number.isFinite(loss) ? loss : Infinity));
  return { loss: training.loss, here, least: Math.min(...finite), greatest: Math.max(...finite) };
}

/** The losses of the three networks and the ranges along their gradients, a row a record. */
export function shiftTable(frames: readonly ShiftFrame[], { phrases }: Words): DataTable {
  const measures = [phrases.tableLoss, phrases.tableHere, phrases.tableLeast, phrases.tableGreatest];
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...[phrases.plain, phrases.normalised, phrases.noisy].flatMap((which) => measures.map((measure) => fill(measure, { which }))),
    ],
    rows: frames.map(({ step, networks }) => [
      step,
      ...networks.flatMap(({ loss, here, least, greatest }) => [loss, here, least, greatest]),
    ]),
  };
}

const NAMES = ['plain', 'batch norm', 'batch norm and noise'] as const;

/** The three runs, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(NAMES, threeSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  numbers: trained({ specs: threeSpecs, toFrame: shiftFrame, pace: 60 }),
  digits: 4,
  rerun,
});
