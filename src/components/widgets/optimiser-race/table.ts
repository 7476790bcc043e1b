import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { DigitsEntry, SurfaceEntry } from './model';
import type { Phrases } from './phrases';

/** Every optimiser with its learning rate, its arrival and where it ended. */
export function raceTable(entries: readonly (SurfaceEntry | DigitsEntry)[], { phrases }: FigureWords<Phrases>): DataTable {
  const isDigits = entries.some((entry) => 'curve' in entry);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.optimiser,
      phrases.learningRate,
      phrases.arrival,
      phrases.finalLoss,
      ...(isDigits ? [phrases.validationAccuracy] : []),
    ],
    rows: entries.map((entry) => [
      phrases[entry.racer],
      entry.learningRate,
      entry.arrival ?? phrases.never,
      ...('curve' in entry ? [entry.curve.at(-1)?.[1] ?? '', entry.validation] : [entry.losses.at(-1) ?? '']),
    ]),
  };
}
