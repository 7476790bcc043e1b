import { PIXELS } from '../spec/dataShape';
import type { Examples } from './dataSet';

/** Letters of the grey values, from none to full: 0 to 16 cells of a block of 4 x 4. */
const FIRST_LETTER = 'a';
const MOST = 16;

/**
 * UCI's handwritten digits as scikit-learn has them (Alpaydin and Kaynak 1998): 1,797 pictures of 8 x 8 pixels by 13 writers. Grey values are
 * divided by 16; row by row from the top.
 * @param text as scripts/data/makeTables.py writes it
 */
export function handwriting(text: string): Examples {
  const lines = text.trimEnd().split('\n');
  const inputs = new Float32Array(lines.length * PIXELS);
  const targets = new Float32Array(lines.length);
  lines.forEach((line, row) => {
    targets[row] = Number(line[0]);
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      inputs[row * PIXELS + pixel] = (line.charCodeAt(1 + pixel) - FIRST_LETTER.charCodeAt(0)) / MOST;
    }
  });
  return { count: lines.length, inputs, targets };
}
