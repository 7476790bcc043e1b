import type words from '../../../content/words/en/path-between-minima.json';
import { minimaSpecs, pathLosses, type PathLosses, type TwoMinima } from '../../../lib/experiments/momentum/bentPath';
import { pathBetweenMinimaSource } from '../../../lib/pytorch/pathBetweenMinimaSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';

export type Words = typeof words;

export const schema = {
  width: choice(['4', '8', '16'], '16'),
  task: choice(['moons', 'spirals'], 'moons'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

export const minimaOf = ({ width, ...settings }: Settings): TwoMinima => ({ ...settings, width: Number(width) });

/** The loss at every place of both ways. */
export function pathTable({ straight, bent }: PathLosses, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.share, phrases.straight, phrases.bent],
    rows: straight.map((loss, place) => [place / (straight.length - 1), loss, bent[place] ?? NaN]),
  };
}

/** Two programs that round differently part slowly in some hundreds of steps: of numbers near 1 so much. */
const TOLERANCE = 1e-3;

/** The program of the panel; a page has the numbers that it shows. */
export function rerun(settings: Settings): ProgramRerun {
  const specs = minimaSpecs(minimaOf(settings));
  return {
    kind: 'program',
    source: pathBetweenMinimaSource(specs, false),
    withTwin: pathBetweenMinimaSource(specs, true),
    tolerance: TOLERANCE,
    series: () => pathSeries(pathLosses(minimaOf(settings))),
  };
}

export const pathSeries = ({ straight, bent }: PathLosses): PageSeries[] => [
  { name: 'straight', quantity: 'loss on the way', expression: 'straight', values: straight },
  { name: 'bent', quantity: 'loss on the way', expression: 'bent', values: bent },
];

export const definition = defineFigure({
  schema,
  numbers: computed((settings: Settings) => pathLosses(minimaOf(settings))),
  digits: 4,
  rerun,
});
