import type words from '../../../content/words/en/two-conventions.json';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { twoConventionsSource } from '../../../lib/pytorch/twoConventionsSource';
import { choice, range, seed, toggle, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { BATCH, CURVATURES, LEARNING_RATE, MEAN, readings, STEPS, STREAMS, UNITS, type Readings } from './model';

export type Words = typeof words;

export const schema = {
  quantity: choice(['momentum', 'batchNorm', 'dropout'], 'momentum'),
  number: range({ min: 0.05, max: 0.95, step: 0.05, default: 0.9 }),
  converted: toggle(false),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Both readings, a row a step. */
export function conventionTable({ book, other }: Readings, { quantity }: Settings, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases[`step.${quantity}`], phrases[`book.${quantity}`], phrases[`other.${quantity}`]],
    rows: book.map((value, step) => [step, value, other[step] ?? '']),
  };
}

/** Sums are taken in another order. */
const TOLERANCE = 1e-6;

const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: programSource(settings, false),
  withTwin: programSource(settings, true),
  tolerance: TOLERANCE,
  series: () => {
    const { book, other } = readings(settings);
    return [
      { name: 'this book', quantity: settings.quantity, expression: 'book', values: book },
      { name: 'the other convention', quantity: settings.quantity, expression: 'other', values: other },
    ];
  },
});

const programSource = (settings: Settings, isTwin: boolean) =>
  twoConventionsSource({
    ...settings,
    isTwin,
    steps: STEPS,
    curvatures: CURVATURES,
    learningRate: LEARNING_RATE,
    batch: BATCH,
    mean: MEAN,
    units: UNITS,
    streams: STREAMS,
  });

/** A descent on the valley has none. */
const hasChance = ({ quantity }: Settings): boolean => quantity !== 'momentum';

export const definition = defineFigure({ schema, hasChance, rerun });
