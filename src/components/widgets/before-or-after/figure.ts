import type words from '../../../content/words/en/before-or-after.json';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { fill } from '../../book/figure/words';
import { allSpecs, PLACES, SEEDS } from './model';

export type Words = typeof words;

export const schema = {
  activation: choice(['sigmoid', 'tanh', 'relu'], 'sigmoid'),
  learningRate: logRange({ min: 0.01, max: 1, step: 8, default: 0.2, symbol: 'α' }),
  depth: whole({ min: 1, max: 8, step: 1, default: 4 }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** One network at one step. */
export interface PlacedState {
  /** On the training data. */
  loss: number;
  /** Share of right answers on the validation data. */
  accuracy: number;
}

/** Seed by seed the three networks, in the order of `PLACES`, after the same number of steps. */
export interface PlaceFrame {
  step: number;
  states: readonly PlacedState[];
}

/** What the runs side by side show at one step. A run that has diverged stays as it was last seen. */
export function placeFrame(moment: Moment, before: PlaceFrame | undefined): PlaceFrame | undefined {
  const step = recordedStep(moment);
  const states = lastSeen(moment, stateOf, before?.states).filter((state) => state !== undefined);
  return step === undefined || states.length < moment.length ? undefined : { step, states };
}

const stateOf = ({ training, validation }: RunRecord): PlacedState => ({
  loss: training?.loss ?? NaN,
  accuracy: validation?.accuracy ?? NaN,
});

/** Of one network the states of all seeds. */
export const statesOf = ({ states }: PlaceFrame, place: number): PlacedState[] => states.filter((_, run) => run % PLACES.length === place);

/** Training loss and validation accuracy of every network and seed, a row a record. */
export function placeTable(frames: readonly PlaceFrame[], firstSeed: number, { phrases }: Words): DataTable {
  const columns = (phrase: string) =>
    PLACES.flatMap((place) => Array.from({ length: SEEDS }, (_, i) => fill(phrase, { which: phrases[place], seed: firstSeed + i })));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...columns(phrases.tableLoss), ...columns(phrases.tableAccuracy)],
    rows: frames.map((frame) => {
      const states = PLACES.flatMap((_, place) => statesOf(frame, place));
      return [frame.step, ...states.map(({ loss }) => loss), ...states.map(({ accuracy }) => accuracy)];
    }),
  };
}

const NAMES = { nowhere: 'no batch norm', before: 'before', after: 'after' } as const;

/** The three networks of the first seed, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  const names = PLACES.map((place) => NAMES[place]);
  return { kind: 'training', runs: namedRuns(names, allSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  numbers: trained({ specs: allSpecs, toFrame: placeFrame, pace: 50 }),
  digits: 3,
  rerun,
});
