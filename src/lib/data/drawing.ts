import { PICTURE_SIDE, PIXELS } from '../spec/dataShape';

/** Cells along each side of a drawing. */
export const SIDE = 32;
/** Cells along each side of a block: the grey value of a pixel is how many of its cells have ink. */
const BLOCK = SIDE / PICTURE_SIDE;
/** Points along each side of a cell at which it is asked for ink when it is scaled. */
const SAMPLES = 3;

/** Row by row from the top: 1 where there is ink. [SIDE * SIDE] */
export type Cells = Uint8Array;

export type Place = readonly [column: number, row: number];

export const noInk = (): Cells => new Uint8Array(SIDE * SIDE);

/** The radius of the pen, in cells: as thick as the strokes of the data set are after scaling. */
const PEN = 2.9;
/** Columns that a digit takes up at most when it is scaled, as most of the data set's do. */
const WIDEST = 18;

/** The drawing with a straight stroke of the pen, or of the rubber, between two places in cells. */
export function stroked(cells: Cells, [x, y]: Place, [endX, endY]: Place, ink: 0 | 1 = 1): Cells {
  const made = cells.slice();
  const [dx, dy] = [endX - x, endY - y];
  const square = dx * dx + dy * dy;
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const [offsetX, offsetY] = [column + 0.5 - x, row + 0.5 - y];
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, (offsetX * dx + offsetY * dy) / square));
      if (Math.hypot(offsetX - along * dx, offsetY - along * dy) <= PEN) made[row * SIDE + column] = ink;
    }
  }
  return made;
}

/** A drawing from lines through places, as a hand makes it. */
export const drawn = (lines: readonly (readonly Place[])[]): Cells =>
  lines.reduce((cells, line) => line.reduce((made, place, i) => stroked(made, line[i - 1] ?? place, place), cells), noInk());

/** Each cell turned from paper to ink and back. */
export const inverted = (cells: Cells): Cells => cells.map((ink) => 1 - ink);

/** The drawing moved by whole cells; what leaves it on one side is lost. */
export function shifted(cells: Cells, right: number, down: number): Cells {
  const made = noInk();
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const [fromColumn, fromRow] = [column - right, row - down];
      const isInside = fromColumn >= 0 && fromColumn < SIDE && fromRow >= 0 && fromRow < SIDE;
      if (isInside) made[row * SIDE + column] = cells[fromRow * SIDE + fromColumn] ?? 0;
    }
  }
  return made;
}

/** What is too little or too much to be a digit. */
export type Fault = 'empty' | 'dot' | 'full';

/** Cells of ink that are more than a dot, and the share that is less than a blot. */
const DOT = 60;
const BLOT = 0.9;

/** Why a drawing cannot be a digit, if so. */
export function faultOf(cells: Cells): Fault | undefined {
  const ink = cells.reduce((sum, cell) => sum + cell, 0);
  if (ink === 0) return 'empty';
  if (ink > BLOT * SIDE * SIDE) return 'full';
  return ink < DOT ? 'dot' : undefined;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The least box of columns and rows that holds all ink; undefined without any. */
export function boxOf(cells: Cells): Box | undefined {
  let [left, top, right, bottom] = [SIDE, SIDE, -1, -1];
  cells.forEach((ink, cell) => {
    if (ink === 0) return;
    const [column, row] = [cell % SIDE, Math.floor(cell / SIDE)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  });
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * The picture that a network gets, as the makers of UCI's digits count it (Alpaydin and Kaynak 1998): the box around the ink is scaled to the height
 * of 32 cells, not wider than most digits of the set, and stands in their middle; of each of the 8 x 8 blocks of 4 x 4 cells the ink is counted.
 * @returns [64] whole numbers from 0 to 16, row by row from the top; all 0 without ink
 */
export function countedPicture(cells: Cells): number[] {
  const box = boxOf(cells);
  if (!box) return Array.from({ length: PIXELS }, () => 0);
  const scaleY = Math.min(SIDE / box.width, SIDE / box.height);
  const scaleX = Math.min(scaleY, WIDEST / box.width);
  const [marginX, marginY] = [(SIDE - scaleX * box.width) / 2, (SIDE - scaleY * box.height) / 2];
  const inkAt = (x: number, y: number) => {
    const column = Math.floor(box.left + (x - marginX) / scaleX);
    const row = Math.floor(box.top + (y - marginY) / scaleY);
    const isInside = column >= box.left && column < box.left + box.width && row >= box.top && row < box.top + box.height;
    return isInside ? (cells[row * SIDE + column] ?? 0) : 0;
  };
  return Array.from({ length: PIXELS }, (_, pixel) => {
    const [left, top] = [BLOCK * (pixel % PICTURE_SIDE), BLOCK * Math.floor(pixel / PICTURE_SIDE)];
    let ink = 0;
    for (let i = 0; i < BLOCK * SAMPLES; i++) {
      for (let j = 0; j < BLOCK * SAMPLES; j++) ink += inkAt(left + (i + 0.5) / SAMPLES, top + (j + 0.5) / SAMPLES);
    }
    return Math.round(ink / SAMPLES ** 2);
  });
}
