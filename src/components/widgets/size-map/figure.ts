import type words from '../../../content/words/en/size-map.json';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { sizeMapSource } from '../../../lib/pytorch/sizeMapSource';
import { choice, logRange, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { factorAt, LAYERS, squares } from './model';

export type Words = typeof words;

export const schema = {
  activation: choice(['relu', 'leakyRelu', 'tanh'], 'tanh'),
  gain: range({ min: 0.5, max: 3, step: 0.01, default: 1.67, symbol: 'c' }),
  start: logRange({ min: 0.001, max: 10, step: 5, default: 0.001 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The mean square after each layer, and what the next layer multiplies it by. */
export function squareTable(settings: Settings, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.layer, phrases.square, phrases.factor],
    rows: squares(settings).map((square, layer) => [layer, square, factorAt(settings, square)]),
  };
}

/** The program of the panel, which sums the integrals on the page's own points, and the course as the page has it. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: sizeMapSource({ ...settings, layers: LAYERS }),
  series: () => [{ name: 'wide network', quantity: 'mean square', expression: 'squares', values: squares(settings) }],
});

export const definition = defineFigure({ schema, rerun });
