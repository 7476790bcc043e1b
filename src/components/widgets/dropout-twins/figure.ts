import type words from '../../../content/words/en/dropout-twins.json';
import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { decisionOfTwo } from '../../charts/decisions';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { fill } from '../../book/figure/words';
import { allSpecs, twinSpecs } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.4, symbol: 'σ' }),
  points: whole({ min: 20, max: 500, step: 10, default: 100, symbol: 'n' }),
  width: whole({ min: 4, max: 200, step: 4, default: 100 }),
  learningRate: logRange({ min: 0.001, max: 1, step: 20, default: 0.05, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  data: choice(['polynomial', 'moons'], 'polynomial'),
  others: whole({ min: 0, max: 7, step: 1, default: 3 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** One twin at one step. */
export interface TwinState {
  training: Evaluation;
  validation: Evaluation;
  /** Logit of class 1 less that of class 0 on the grid; absent where it was not kept. */
  decision?: ArrayLike<number>;
}

/** What is drawn of a pair with another seed. */
export type Losses = readonly [training: number, validation: number];
type LossPair = readonly [without: Losses, withDropout: Losses];

/** Both twins, and the losses of the pairs with other seeds, after the same number of steps. */
export interface TwinFrame {
  step: number;
  twins: readonly [without: TwinState, withDropout: TwinState];
  others: readonly LossPair[];
}

/** The frame that pairs of runs side by side make at one step, the twins first. A run that has diverged stays as it was last seen. */
export function twinFrame(moment: Moment, before: TwinFrame | undefined): TwinFrame | undefined {
  const step = recordedStep(moment);
  const [without, withDropout] = lastSeen(moment.slice(0, 2), twinState, before?.twins);
  const others = pairsOf(lastSeen(moment.slice(2), lossesOf, before?.others.flat()));
  return step === undefined || !without || !withDropout ? undefined : { step, twins: [without, withDropout], others };
}

function lossesOf(record: RunRecord): Losses {
  const { training, validation } = twinState(record);
  return [training.loss, validation.loss];
}

/** Two by two. */
function pairsOf(losses: readonly (Losses | undefined)[]): LossPair[] {
  return losses.flatMap((without, run) => {
    const withDropout = losses[run + 1];
    return run % 2 === 0 && without && withDropout ? [[without, withDropout] as const] : [];
  });
}

function twinState({ training, validation, grid }: RunRecord): TwinState {
  if (!training || !validation) throw new Error('A twin is recorded on training and on validation data');
  return grid ? { training, validation, decision: decisionOfTwo(grid) } : { training, validation };
}

const SPLITS = ['training', 'validation'] as const;
const MEASURES = SPLITS.flatMap((split) => (['loss', 'accuracy'] as const).map((measure) => ({ split, measure })));

/** Losses and accuracies of both twins, and the losses of the pairs with other seeds, a row a record. */
export function twinTable(frames: readonly TwinFrame[], otherSeeds: readonly number[], { phrases }: Words): DataTable {
  const twins = [phrases.without, phrases.with];
  const cells = (twin: TwinState) => MEASURES.map(({ split, measure }) => twin[split][measure] ?? '');
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...twins.flatMap((twin) => MEASURES.map(({ split, measure }) => `${phrases[split]} ${phrases[measure]}, ${twin}`)),
      ...otherSeeds.flatMap((seed) =>
        twins.flatMap((which) => SPLITS.map((split) => `${phrases[split]} ${phrases.loss}, ${fill(phrases.ofSeed, { which, seed })}`)),
      ),
    ],
    rows: frames.map(({ step, twins, others }) => [step, ...twins.flatMap(cells), ...others.flat(2)]),
  };
}

/** Both twins; the panel and the notebook leave the other seeds out. */
const rerun = (settings: Settings): TrainingRerun => ({
  kind: 'training',
  runs: namedRuns(['without dropout', 'with dropout'], twinSpecs(settings)),
});

export const definition = defineFigure({
  schema,
  // A run of the defaults takes four seconds to watch.
  numbers: trained({ specs: allSpecs, toFrame: twinFrame, pace: 250 }),
  rerun,
});
