import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import { EVALUATED } from './model';
import type { Phrases } from './phrases';
import type { Tracks } from './useTracks';

/** Statistics of the unit and validation losses, a row for every evaluated step. */
export function statisticsTable({ mean, variance, losses }: Tracks, { phrases }: FigureWords<Phrases>): DataTable {
  const cell = (value: number | undefined) => (Number.isFinite(value) ? (value ?? '') : '');
  const named = (what: string) => [phrases.running, phrases.data, phrases.batch].map((which) => `${what}, ${which}`);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...named(phrases.mean),
      ...named(phrases.variance),
      ...[phrases.evalMode, phrases.dataMode, phrases.forgotten].map((which) => `${phrases.loss}, ${which}`),
    ],
    rows: EVALUATED.map((step, row) => [
      step,
      ...[mean, variance].flatMap(({ running, data, batch }) => [running, data, batch].map((values) => cell(values[step]))),
      ...[losses.running, losses.data, losses.batch].map((values) => cell(values[row])),
    ]),
  };
}
