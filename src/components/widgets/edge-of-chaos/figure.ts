import type words from '../../../content/words/en/edge-of-chaos.json';
import { edgeOfChaosSource } from '../../../lib/pytorch/edgeOfChaosSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { DEPTH, edge, STARTS, WIDTH, type Edge } from './model';

export type Words = typeof words;

export const schema = {
  weights: range({ min: 0.5, max: 8, step: 0.1, default: 4, symbol: 'n Var(w)' }),
  biases: range({ min: 0, max: 0.5, step: 0.05, default: 0.05, symbol: 'Var(b)' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The three correlations by layer, measured and by the formula. */
export function edgeTable({ pairs }: Edge, { phrases }: Words): DataTable {
  return {
    caption: fill(phrases.tableCaption, { width: WIDTH }),
    columns: [
      phrases.layer,
      ...pairs.flatMap(({ start }) => [fill(phrases.from, { start }), `${fill(phrases.from, { start })}, ${phrases.formula}`]),
    ],
    rows: Array.from({ length: DEPTH }, (_, layer) => [
      layer + 1,
      ...pairs.flatMap(({ measured, predicted }) => [measured[layer] ?? '', predicted[layer] ?? '']),
    ]),
  };
}

/** The program of the panel, and both courses of each pair as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const program = { ...settings, starts: STARTS, depth: DEPTH, width: WIDTH };
  return {
    kind: 'program',
    source: edgeOfChaosSource({ ...program, isTwin: false }),
    withTwin: edgeOfChaosSource({ ...program, isTwin: true }),
    series: () =>
      edge(settings).pairs.flatMap(({ start, measured, predicted }, pair): PageSeries[] => [
        { name: `${start}, measured`, quantity: 'correlation', expression: `measured[${pair}]`, values: measured },
        { name: `${start}, by the map`, quantity: 'correlation', expression: `predicted[${pair}]`, values: predicted },
      ]),
  };
}

export const definition = defineFigure({ schema, numbers: computed(edge), digits: 4, rerun });
