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
  // It only looks at them by index.
  const heights = values as number[];
  return thresholds.map((threshold) => pathOf(generator.contour(heights, threshold), toX, toY));
}

type Map = (coordinate: number) => number;

function pathOf({ coordinates }: ContourMultiPolygon, toX: Map, toY: Map): string {
  let path = '';
  for (const polygon of coordinates) for (const ring of polygon) path += ringPath(ring, toX, toY);
  return path;
}

/** A closed line of steps, which take half the room of places. Along the edges of the plot the points between are left out: there are many. */
function ringPath(ring: readonly (readonly number[])[], toX: Map, toY: Map): string {
  const places = new Float64Array(2 * ring.length);
  ring.forEach((point, i) => {
    places[2 * i] = toX(point[0] ?? 0);
    places[2 * i + 1] = toY(point[1] ?? 0);
  });
  const at = (index: number) => places[index] ?? NaN;
  let [fromX, fromY] = [at(0), at(1)];
  let path = `M${fromX} ${fromY}`;
  for (let i = 2; i < places.length; i += 2) {
    const isBetween =
      (at(i - 2) === at(i) && at(i) === at(i + 2)) || // straight down
      (at(i - 1) === at(i + 1) && at(i + 1) === at(i + 3)); // straight across
    if (isBetween) continue;
    path += `l${tenthStep(fromX, at(i))} ${tenthStep(fromY, at(i + 1))}`;
    fromX = at(i);
    fromY = at(i + 1);
  }
  return `${path}Z`;
}

/** Thresholds between two heights, denser towards the low one, where the minima are. */
export function lowDenseThresholds(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => low + (high - low) * (index / count) ** 2);
}
