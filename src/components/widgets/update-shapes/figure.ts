import type words from '../../../content/words/en/update-shapes.json';
import { SIDE } from '../../../lib/experiments/momentum/updateShapes';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { updateShapesSource } from '../../../lib/pytorch/updateShapesSource';
import { logRange, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { updates, type Update } from './model';

export type Words = typeof words;

export const schema = {
  strength: logRange({ min: 1, max: 100, step: 10, default: 10 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The singular values of each step over its largest, largest first. */
export function singularTable(shapes: readonly Update[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.place, ...shapes.map(({ shape }) => phrases[`name.${shape}`])],
    rows: Array.from({ length: SIDE }, (_, place) => [place + 1, ...shapes.map(({ singular }) => singular[place] ?? NaN)]),
  };
}

/** The program of the panel, with the page's gradient in the notebook, and the singular values as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: updateShapesSource({ ...settings, isTwin: false }),
  withTwin: updateShapesSource({ ...settings, isTwin: true }),
  // A singular value is a root: what rounding leaves of a small one is seen.
  tolerance: 1e-6,
  series: () =>
    updates(settings).map(({ shape, singular }) => ({
      name: shape,
      quantity: 'singular value over the largest',
      expression: `shares["${shape}"]`,
      values: singular,
    })),
});

export const definition = defineFigure({ schema, rerun });
