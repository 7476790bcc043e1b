import type { Table } from './table';

/** The species by their numbers. */
export const SPECIES = ['Adelie', 'Chinstrap', 'Gentoo'] as const;
/** What was measured of a penguin, in the order of `penguins`. */
export const MEASUREMENTS = ['bill length', 'bill depth', 'flipper length', 'body mass'] as const;

const MISSING = 'NA';

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** How many penguins of the table have no number in one of the four places. */
export const incompletePenguins = (text: string): number => linesOf(text).filter((line) => line.includes(MISSING)).length;

/**
 * Palmer penguins (Gorman, Williams and Fraser 2014): `inputs` [342, 4] are bill length, bill depth and flipper length in millimetres and body mass in
 * grams, `targets` [342] the species. Penguins without one of the four are left out.
 * @param text as scripts/data/makeTables.py writes it
 */
export function penguins(text: string): Table {
  const rows = linesOf(text)
    .filter((line) => !line.includes(MISSING))
    .map((line) => line.split(' ').map(Number));
  return {
    count: rows.length,
    inputs: Float64Array.from(rows.flatMap(([, ...measured]) => measured)),
    targets: Float32Array.from(rows, ([species = NaN]) => species),
  };
}
