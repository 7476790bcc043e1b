import type words from '../../../content/words/en/flat-point.json';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { flatPointSource } from '../../../lib/pytorch/flatPointSource';
import { rollsSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, type SettingsOf } from '../../../lib/share/setting';
import { cubic } from '../../../lib/surfaces/cubic';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { rolls, SHOWN_STEPS, type Roll } from './model';

export type Words = typeof words;

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.8, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 0.4, step: 20, default: 0.05, symbol: 'α' }),
  start: range({ min: 0.1, max: 2, step: 0.1, default: 1 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Place and loss of both balls, step by step; empty cells after a ball has rolled away. */
export function rollTable({ plain, withMomentum }: { plain: Roll; withMomentum: Roll }, { phrases }: Words): DataTable {
  const names = [phrases.plain, fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) })];
  const cells = ({ positions }: Roll, step: number) => {
    const at = positions[step];
    return at === undefined ? ['', ''] : [at, cubic.value(at)];
  };
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names.flatMap((name) => [`${phrases.weight}, ${name}`, `${phrases.loss}, ${name}`])],
    rows: Array.from({ length: Math.max(plain.positions.length, withMomentum.positions.length) }, (_, step) => [
      step,
      ...cells(plain, step),
      ...cells(withMomentum, step),
    ]),
  };
}

/** The program of the panel, and both balls as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: flatPointSource({ ...settings, steps: SHOWN_STEPS }),
  series: () => rollsSeries(rolls, settings),
});

export const definition = defineFigure({ schema, rerun });
