import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { ShiftFrame } from './frames';
import type { Phrases } from './phrases';

/** The losses of the three networks and the ranges along their gradients, a row a record. */
export function shiftTable(frames: readonly ShiftFrame[], { phrases }: FigureWords<Phrases>): DataTable {
  const measures = [phrases.tableLoss, phrases.tableHere, phrases.tableLeast, phrases.tableGreatest];
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...[phrases.plain, phrases.normalised, phrases.noisy].flatMap((which) => measures.map((measure) => fill(measure, { which }))),
    ],
    rows: frames.map(({ step, networks }) => [
      step,
      ...networks.flatMap(({ loss, here, least, greatest }) => [loss, here, least, greatest]),
    ]),
  };
}
