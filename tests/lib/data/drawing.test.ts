import { expect, test } from 'vitest';
import { boxOf, countedPicture, drawn, faultOf, inverted, noInk, shifted, SIDE, stroked } from '../../../src/lib/data/drawing';

const rectangle = (left: number, top: number, width: number, height: number) =>
  noInk().map((_, cell) => {
    const [column, row] = [cell % SIDE, Math.floor(cell / SIDE)];
    return Number(column >= left && column < left + width && row >= top && row < top + height);
  });

test('a bar of full height is counted where it stands: 16 in blocks that are full, 8 in halves', () => {
  // 8 columns wide and 16 high: scaled by two it fills the height, and columns 8 to 24, of which no more than 18 may be used.
  const picture = countedPicture(rectangle(3, 5, 8, 16));
  expect(picture.slice(0, 8)).toEqual([0, 0, 16, 16, 16, 16, 0, 0]);
  expect(picture.slice(56)).toEqual(picture.slice(0, 8));
  expect(picture.reduce((sum, ink) => sum + ink, 0)).toBe(SIDE * 16);
});

test('where on the paper and how large it was drawn, is no matter', () => {
  const picture = countedPicture(rectangle(3, 5, 8, 16));
  expect(countedPicture(rectangle(20, 1, 8, 16))).toEqual(picture);
  expect(countedPicture(rectangle(1, 1, 14, 28))).toEqual(picture);
  expect(countedPicture(shifted(rectangle(3, 5, 8, 16), 4, -3))).toEqual(picture);
});

test('what is wide is pressed together', () => {
  const [row] = [countedPicture(rectangle(0, 0, 32, 32)).slice(0, 8)];
  expect(row).toEqual([0, 4, 16, 16, 16, 16, 4, 0]);
});

test('without ink everything is 0', () => {
  expect(countedPicture(noInk())).toEqual(Array.from({ length: 64 }, () => 0));
  expect(boxOf(noInk())).toBeUndefined();
});

test('the pen draws, the rubber takes away, and neither changes the drawing that it was given', () => {
  const line = stroked(noInk(), [8, 16], [24, 16]);
  expect(boxOf(line)).toEqual({ left: 5, top: 13, width: 22, height: 6 });
  expect(stroked(line, [8, 16], [24, 16], 0)).toEqual(noInk());
  expect(
    drawn([
      [
        [8, 16],
        [24, 16],
      ],
    ]),
  ).toEqual(line);
  expect(boxOf(noInk())).toBeUndefined();
});

test('inverting twice gives the drawing back, and shifting loses what leaves the paper', () => {
  const line = stroked(noInk(), [8, 16], [24, 16]);
  expect(inverted(inverted(line))).toEqual(line);
  expect(inverted(noInk()).every((ink) => ink === 1)).toBe(true);
  expect(shifted(line, SIDE, 0)).toEqual(noInk());
  expect(boxOf(shifted(line, 2, -3))).toEqual({ left: 7, top: 10, width: 22, height: 6 });
});

test('nothing, a dot and a blot are told from a digit', () => {
  expect(faultOf(noInk())).toBe('empty');
  expect(faultOf(stroked(noInk(), [16, 16], [16, 16]))).toBe('dot');
  expect(faultOf(inverted(noInk()))).toBe('full');
  expect(
    faultOf(
      drawn([
        [
          [16, 4],
          [16, 28],
        ],
      ]),
    ),
  ).toBeUndefined();
});
