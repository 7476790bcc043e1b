import type words from '../../../content/words/en/path-between-minima.json';
import { minimaSpecs, type PathLosses, type TwoMinima } from '../../../lib/experiments/momentum/twoMinima';
import { pathBetweenMinimaSource } from '../../../lib/pytorch/pathBetweenMinimaSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';

export type Words = typeof words;

export const schema = {
  width: whole({ min: 4, max: 16, step: 4, default: 16 }),
  task: choice(['moons', 'spirals'], 'moons'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

export const minimaOf = (settings: Settings): TwoMinima => settings;

/** The loss at every place of both ways. */
export function pathTable({ straight, bent }: PathLosses, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.share, phrases.straight, phrases.bent],
    rows: straight.map((loss, place) => [place / (straight.length - 1), loss, bent[place] ?? NaN]),
  };
}

/** Trained here and now, which takes a second: in a page its worker does it. */
async function trainedHere(settings: Settings): Promise<PathLosses> {
  if (!import.meta.env.SSR) throw new Error('A page trains in its worker');
  const { pathLosses } = await import('../../../lib/experiments/momentum/bentPath');
  return pathLosses(minimaOf(settings));
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
    series: async () => pathSeries(await trainedHere(settings)),
  };
}

export const pathSeries = ({ straight, bent }: PathLosses): PageSeries[] => [
  { name: 'straight', quantity: 'loss on the way', expression: 'straight', values: straight },
  { name: 'bent', quantity: 'loss on the way', expression: 'bent', values: bent },
];

export const definition = defineFigure({
  schema,
  numbers: computed(trainedHere),
  digits: 4,
  rerun,
});
