import { expect, test } from 'vitest';
import { contourBands, lowDenseThresholds, sampleGrid } from '../../../src/components/charts/contourBands';
import { plotArea } from '../../../src/components/charts/plotArea';

const area = plotArea({ width: 100, height: 100, margin: { top: 0, right: 0, bottom: 0, left: 0 }, x: [-1, 1], y: [-1, 1] });

/** The places that a path of moves and steps comes to. */
function placesOn(path: string): { x: number; y: number }[] {
  let place = { x: 0, y: 0 };
  return [...path.matchAll(/([Ml])([-\d.]+) ([-\d.]+)/g)].map(([, command, x, y]) => {
    const from = command === 'l' ? place : { x: 0, y: 0 };
    place = { x: from.x + Number(x), y: from.y + Number(y) };
    return place;
  });
}

test('a grid is sampled row by row from the lowest y, ends included', () => {
  const { values } = sampleGrid(area, (x, y) => 10 * y + x, 3);
  expect(Array.from(values)).toEqual([-11, -10, -9, -1, 0, 1, 9, 10, 11]);
});

test('the region above a threshold begins where the function passes it', () => {
  const [path = ''] = contourBands(
    area,
    sampleGrid(area, (x) => x, 21),
    [0.5],
  );
  const columns = placesOn(path).map(({ x }) => x);
  expect(Math.min(...columns)).toBeCloseTo(75, 0);
});

test('up is up: what is high in y is high in the picture', () => {
  const [path = ''] = contourBands(
    area,
    sampleGrid(area, (_, y) => y, 21),
    [0.5],
  );
  const heights = placesOn(path).map(({ y }) => y);
  expect(Math.max(...heights)).toBeCloseTo(25, 0);
});

test('a line comes round to where it began, with a step for each of its directions', () => {
  const [path = ''] = contourBands(
    area,
    sampleGrid(area, (x) => x, 21),
    [0.5],
  );
  const places = placesOn(path);
  expect(places.at(-1)?.x).toBeCloseTo(places[0]?.x ?? NaN);
  expect(places.at(-1)?.y).toBeCloseTo(places[0]?.y ?? NaN);
  expect(places.length).toBeLessThan(10);
});

test('thresholds start at the lowest value and lie denser there', () => {
  const thresholds = lowDenseThresholds(1, 5, 4);
  expect(thresholds).toEqual([1, 1.25, 2, 3.25]);
});
