import { contours, type ContourMultiPolygon } from 'd3';
import { tenth, tenthStep, type PlotArea } from './plotArea';

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
type Point = readonly [number, number];

function pathOf({ coordinates }: ContourMultiPolygon, toX: Map, toY: Map): string {
  return coordinates
    .flat()
    .map((ring) => ringPath(ring.map(([column = 0, row = 0]) => [toX(column), toY(row)])))
    .join('');
}

/** A closed line of steps, which take half the room of places. Along the edges of the plot the points between are left out: there are many. */
function ringPath(points: readonly Point[]): string {
  const [[x, y] = [0, 0], ...others] = points;
  const corners = others.filter((point, i) => !isBetween(others[i - 1] ?? [x, y], point, others[i + 1]));
  const steps = corners.map(([toX, toY], i) => {
    const [fromX, fromY] = corners[i - 1] ?? [x, y];
    return `l${tenthStep(fromX, toX)} ${tenthStep(fromY, toY)}`;
  });
  return `M${x} ${y}${steps.join('')}Z`;
}

/** Whether a point lies on the way from the one before to the one after, straight across or straight down. */
const isBetween = ([x, y]: Point, [midX, midY]: Point, after: Point | undefined): boolean =>
  after !== undefined && ((x === midX && midX === after[0]) || (y === midY && midY === after[1]));

/** Thresholds between two heights, denser towards the low one, where the minima are. */
export function lowDenseThresholds(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => low + (high - low) * (index / count) ** 2);
}
