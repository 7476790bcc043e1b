import { PIXELS } from '../spec/dataShape';
import type { Table } from './table';

/** The letter of the grey value 0. */
const FIRST_LETTER = 'a';
/** The grey value of full ink: all cells of a block of 4 x 4. */
export const MOST_GREY = 16;

/**
 * UCI's handwritten digits as scikit-learn has them (Alpaydin and Kaynak 1998): 1,797 pictures of 8 x 8 pixels by 13 writers. Grey values are
 * divided by 16; row by row from the top.
 * @param text as scripts/data/makeTables.py writes it
 */
export function handwriting(text: string): Table {
  const lines = text.trimEnd().split('\n');
  const inputs = new Float32Array(lines.length * PIXELS);
  const targets = new Float32Array(lines.length);
  lines.forEach((line, row) => {
    targets[row] = Number(line[0]);
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      inputs[row * PIXELS + pixel] = (line.charCodeAt(1 + pixel) - FIRST_LETTER.charCodeAt(0)) / MOST_GREY;
    }
  });
  return { count: lines.length, inputs, targets };
}

/** The picture of a row of `inputs` [rows, 64]: [64] whole numbers from 0 to 16. */
export const pictureOf = (inputs: Float32Array, row: number): number[] =>
  Array.from(inputs.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => Math.round(MOST_GREY * grey));

/** What a network gets of a picture [64]. */
export const inputOf = (picture: ArrayLike<number>): Float32Array => Float32Array.from(picture, (grey) => grey / MOST_GREY);
