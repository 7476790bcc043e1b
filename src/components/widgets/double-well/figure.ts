import type words from '../../../content/words/en/double-well.json';
import type { FateBand } from '../../../lib/experiments/momentum/minimumStrip';
import { doubleWellSource } from '../../../lib/pytorch/doubleWellSource';
import { rollsSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { phraseOf } from '../../book/figure/words';
import { rolls, STEPS } from './model';

export type Words = typeof words;

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.95, symbol: 'β' }),
  learningRate: logRange({ min: 0.005, max: 0.3, step: 30, default: 0.05, symbol: 'α' }),
  start: range({ min: -2, max: 2, step: 0.05, default: 1.8 }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The strip's bands: from which to which momentum the ball ends where. */
export function bandTable(bands: readonly FateBand[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.from, phrases.to, phrases.end],
    rows: bands.map(({ from, to, fate }) => [from, to, phraseOf(phrases, `place.${fate}`)]),
  };
}

/** The program of the panel, and both balls as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: doubleWellSource({ ...settings, steps: STEPS }),
  series: () => rollsSeries(rolls, settings),
});

export const definition = defineFigure({ schema, rerun });
