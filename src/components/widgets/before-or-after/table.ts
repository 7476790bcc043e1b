import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { statesOf, type PlaceFrame } from './frames';
import { PLACES, SEEDS } from './model';
import type { Phrases } from './phrases';

/** Training loss and validation accuracy of every network and seed, a row a record. */
export function placeTable(frames: readonly PlaceFrame[], firstSeed: number, { phrases }: FigureWords<Phrases>): DataTable {
  const columns = (phrase: string) =>
    PLACES.flatMap((place) => Array.from({ length: SEEDS }, (_, i) => fill(phrase, { which: phrases[place], seed: firstSeed + i })));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...columns(phrases.tableLoss), ...columns(phrases.tableAccuracy)],
    rows: frames.map((frame) => {
      const states = PLACES.flatMap((_, place) => statesOf(frame, place));
      return [frame.step, ...states.map(({ loss }) => loss), ...states.map(({ accuracy }) => accuracy)];
    }),
  };
}
