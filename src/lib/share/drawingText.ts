/** Cells to a letter: the letters are the 32 digits of numbers to the base 32, 0 to 9 and a to v, whose capitals are no other letters. */
const BITS = 5;
const BASE = 2 ** BITS;
const LETTERS = /^[0-9a-v]*$/;

/** Letters of a drawing of so many cells along each side. */
const lengthOf = (side: number): number => Math.ceil(side ** 2 / BITS);

/**
 * A drawing as letters that no program alters on the way: five cells a letter, row by row from the top, the first cell highest. Always as long for the
 * same number of cells, so that a text that was cut is seen to be.
 * @param cells 1 where there is ink, else 0
 */
export function drawingText(cells: Uint8Array): string {
  let text = '';
  for (let first = 0; first < cells.length; first += BITS) {
    let letter = 0;
    for (let bit = 0; bit < BITS; bit++) letter = 2 * letter + (cells[first + bit] ?? 0);
    text += letter.toString(BASE);
  }
  return text;
}

/** The cells [side * side] of such a text; undefined if it is none. */
export function drawingCells(text: string, side: number): Uint8Array | undefined {
  if (text.length !== lengthOf(side) || !LETTERS.test(text)) return undefined;
  const bits = Uint8Array.from({ length: text.length * BITS }, (_, bit) => {
    const letter = Number.parseInt(text.charAt(Math.floor(bit / BITS)), BASE);
    return (letter >> (BITS - 1 - (bit % BITS))) & 1;
  });
  return bits.subarray(side ** 2).includes(1) ? undefined : bits.slice(0, side ** 2);
}
