import { contours, type ContourMultiPolygon } from 'd3-contour';
import { tenth, type PlotArea } from './plotArea';

const TENTHS = 10;

/** Values on a regular grid, row by row from the lowest y, x fastest, ends of the plot included. */
export interface Grid {
  values: ArrayLike<number>;
  columns: number;
  rows: number;
}

/** Samples a function of the plane over the plot's rectangle. */
export function sampleGrid(area: PlotArea, value: (x: number, y: number) => number, resolution: number): Grid {
  const values = new Float64Array(resolution * resolution);
  for (let row = 0; row < resolution; row++) {
    for (let column = 0; column < resolution; column++) {
      const x = area.x.invert((area.innerWidth * column) / (resolution - 1));
      const y = area.y.invert(area.innerHeight * (1 - row / (resolution - 1)));
      values[row * resolution + column] = value(x, y);
    }
  }
  return { values, columns: resolution, rows: resolution };
}

/**
 * One SVG path a threshold: the region where the grid is at least that high, in the plot's coordinates.
 * Regions end half a cell outside the plot, where d3-contour closes its rings: clip them.
 */
export function contourBands(area: PlotArea, { values, columns, rows }: Grid, thresholds: readonly number[]): string[] {
  const toX = (column: number) => tenth(((column - 0.5) / (columns - 1)) * area.innerWidth);
  const toY = (row: number) => tenth((1 - (row - 0.5) / (rows - 1)) * area.innerHeight);
  const generator = contours().size([columns, rows]);
  const heights = Array.from(values);
  return thresholds.map((threshold) => pathOf(generator.contour(heights, threshold), toX, toY));
}

type Map = (coordinate: number) => number;

function pathOf({ coordinates }: ContourMultiPolygon, toX: Map, toY: Map): string {
  return coordinates
    .flat()
    .map((ring) => ringPath(ring.map(([column = 0, row = 0]) => [toX(column), toY(row)])))
    .join('');
}

/** A closed line of steps, which take half the room of places. Steps in the same direction are one: along the edges of the plot there are many. */
function ringPath(points: readonly (readonly [number, number])[]): string {
  const [[x, y] = [0, 0], ...others] = points;
  const steps: [number, number][] = [];
  // In whole tenths, so that nothing adds up.
  let [left, top] = [Math.round(x * TENTHS), Math.round(y * TENTHS)];
  for (const [nextX, nextY] of others) {
    const [nextLeft, nextTop] = [Math.round(nextX * TENTHS), Math.round(nextY * TENTHS)];
    const step: [number, number] = [nextLeft - left, nextTop - top];
    const last = steps.at(-1);
    if (last && isAhead(last, step)) steps[steps.length - 1] = [last[0] + step[0], last[1] + step[1]];
    else steps.push(step);
    [left, top] = [nextLeft, nextTop];
  }
  return `M${x} ${y}${steps.map(([right, down]) => `l${right / TENTHS} ${down / TENTHS}`).join('')}Z`;
}

const isAhead = ([x, y]: readonly [number, number], [nextX, nextY]: readonly [number, number]) =>
  x * nextY === y * nextX && x * nextX + y * nextY >= 0;

/** Thresholds between two heights, denser towards the low one, where the minima are. */
export function lowDenseThresholds(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => low + (high - low) * (index / count) ** 2);
}
