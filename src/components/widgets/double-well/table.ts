import type { FateBand } from '../../../lib/experiments/momentum/minimumStrip';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Phrases } from './phrases';

/** The strip's bands: from which to which momentum the ball ends where. */
export function bandTable(bands: readonly FateBand[], { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.from, phrases.to, phrases.end],
    rows: bands.map(({ from, to, fate }) => [from, to, phrases[`place.${fate}`] ?? fate]),
  };
}
