import type words from '../../../content/words/en/dropout-regression.json';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { fitSpecs } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.25, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 300, step: 10, default: 40, symbol: 'n' }),
  width: whole({ min: 4, max: 128, step: 4, default: 64 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** One fit at one step. */
export interface FitState {
  /** Mean squared distance from the noisy points, and from the true curve. */
  training: number;
  clean: number;
  /** Predictions on the grid; absent where they were not kept. */
  fit?: ArrayLike<number>;
}

/** Both fits after the same number of steps. */
export interface FitFrame {
  step: number;
  fits: readonly [without: FitState, withDropout: FitState];
}

/** The frame that two runs side by side make at one step. A run that has diverged stays as it was last seen. */
export function fitFrame(moment: Moment, before: FitFrame | undefined): FitFrame | undefined {
  const step = recordedStep(moment);
  const [without, withDropout] = lastSeen(moment, stateOf, before?.fits);
  return step === undefined || !without || !withDropout ? undefined : { step, fits: [without, withDropout] };
}

function stateOf({ training, validation, grid }: RunRecord): FitState {
  const state = { training: training?.loss ?? NaN, clean: validation?.loss ?? NaN };
  return grid ? { ...state, fit: grid } : state;
}

/** How far both fits are from the points and from the true curve, a row a record. */
export function fitTable(frames: readonly FitFrame[], { phrases }: Words): DataTable {
  const names = (which: string) => [`${phrases.training}, ${which}`, `${phrases.clean}, ${which}`];
  const cells = ({ training, clean }: FitState) => [training, clean];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names(phrases.without), ...names(phrases.with)],
    rows: frames.map(({ step, fits: [without, withDropout] }) => [step, ...cells(without), ...cells(withDropout)]),
  };
}

/** Both fits, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['without dropout', 'with dropout'], fitSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  // A run of the defaults takes four seconds to watch.
  numbers: trained({ specs: fitSpecs, toFrame: fitFrame, pace: 500 }),
  rerun,
});
