import type words from '../../../content/words/en/when-to-stop.json';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { specs } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0.05, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  points: whole({ min: 40, max: 400, step: 20, default: 100, symbol: 'n' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.4, symbol: 'σ' }),
  seed: seed(4),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Losses of one network in eval mode. */
export interface Losses {
  training: number;
  validation: number;
}

/** Both networks after the same number of steps. */
export interface Frame {
  step: number;
  without: Losses;
  with: Losses;
}

const lossesOf = ({ training, validation }: RunRecord): Losses => ({
  training: training?.loss ?? NaN,
  validation: validation?.loss ?? NaN,
});

/** The frame that both runs make at one step. A run that has diverged stays as it was last seen. */
export function toFrame(moment: Moment, before: Frame | undefined): Frame | undefined {
  const step = recordedStep(moment);
  const [without, withDropout] = lastSeen(moment, lossesOf, before && [before.without, before.with]);
  return step === undefined || !without || !withDropout ? undefined : { step, without, with: withDropout };
}

/** All four losses, a row a record. */
export function lossTable(frames: readonly Frame[], { phrases }: Words): DataTable {
  const twins = ['without', 'with'] as const;
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...twins.flatMap((twin) => [`${phrases.training}, ${phrases[twin]}`, `${phrases.validation}, ${phrases[twin]}`]),
    ],
    rows: frames.map((frame) => [frame.step, ...twins.flatMap((twin) => [frame[twin].training, frame[twin].validation])]),
  };
}

export const definition = defineFigure({
  schema,
  // A run takes four seconds to watch.
  numbers: trained({ specs, toFrame, pace: 750 }),
  rerun: (settings: Settings) => ({ kind: 'training', runs: namedRuns(['without dropout', 'with dropout'], specs(settings)) }),
});
