import type words from '../../../content/words/en/variance-shift.json';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { varianceShiftSource } from '../../../lib/pytorch/varianceShiftSource';
import { range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { overMeans, overProbabilities, PROBABILITIES } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.02, default: 0.5, symbol: 'p' }),
  centre: range({ min: -2, max: 3, step: 0.1, default: 0 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The factor over the drop probability, for the mean that is set. */
export const factorTable = (settings: Settings, { phrases }: Words): DataTable => ({
  caption: phrases.tableCaption,
  columns: [phrases.probability, phrases.factor],
  rows: overProbabilities(settings).map(([p, factor]) => [p, factor]),
});

const secondOf = (points: readonly (readonly [number, number])[]): number[] => points.map(([, factor]) => factor);

/** The program of the panel, which sums the integrals on the page's own points, and both lines as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: varianceShiftSource({ ...settings, probabilities: PROBABILITIES.length }),
  series: () => [
    { name: 'over p', quantity: 'factor', expression: 'over_p', values: secondOf(overProbabilities(settings)) },
    { name: 'over the mean', quantity: 'factor', expression: 'over_mean', values: secondOf(overMeans(settings)) },
  ],
});

export const definition = defineFigure({ schema, rerun });
