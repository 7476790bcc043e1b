import { farthestFirst, towardsEye, type Place, type Projected, type View } from './turntable';
import { tenth, type Interval } from './plotArea';

/** A surface over a rectangle as the top of a block: x and y in [-1, 1], heights between -`HALF_HEIGHT` and `HALF_HEIGHT`. */
export interface HeightField {
  /** Cells along each side. */
  cells: number;
  /** Of the cells' corners, row by row from the lowest y, x fastest; a corner where the surface has no height has none either. */
  corners: readonly Place[];
  /** Of each cell, in the same order: how many thresholds it lies above, less one. */
  bands: readonly number[];
  /** From the rectangle to the top of the block. */
  onTop: (x: number, y: number) => Place;
}

/** Half of the block's height where its sides are 2 long. */
export const HALF_HEIGHT = 0.55;

export interface HeightFieldOptions {
  x: Interval;
  y: Interval;
  value: (x: number, y: number) => number;
  /** Where the ramp's colours begin, lowest first. */
  thresholds: readonly number[];
  /** Far above the lowest threshold by more than this, heights are drawn as their logarithm, so that walls don't dwarf the valleys. */
  unit: number;
  cells: number;
}

/** Samples a surface: linear near the lowest threshold, logarithmic from `unit` above it on. */
export function heightField({ x, y, value, thresholds, unit, cells }: HeightFieldOptions): HeightField {
  const floor = thresholds[0] ?? 0;
  const along = ([low, high]: Interval, share: number) => low + (high - low) * share;
  const compressed = (height: number) => Math.log1p(Math.max(0, height - floor) / unit);
  const shares = Array.from({ length: cells + 1 }, (_, i) => i / cells);
  const values = shares.flatMap((row) => shares.map((column) => value(along(x, column), along(y, row))));
  // On level ground all heights are the lowest.
  const top = compressed(Math.max(floor, ...values.filter(Number.isFinite))) || 1;
  const toUnit = (at: number, [low, high]: Interval) => (2 * (at - low)) / (high - low) - 1;
  const onTop = (px: number, py: number): Place => [
    toUnit(px, x),
    toUnit(py, y),
    HALF_HEIGHT * ((2 * compressed(value(px, py))) / top - 1),
  ];
  const middles = Array.from({ length: cells }, (_, i) => (i + 0.5) / cells);
  return {
    cells,
    corners: shares.flatMap((row) => shares.map((column) => onTop(along(x, column), along(y, row)))),
    bands: middles.flatMap((row) =>
      middles.map((column) =>
        Math.max(0, thresholds.filter((threshold) => value(along(x, column), along(y, row)) >= threshold).length - 1),
      ),
    ),
    onTop,
  };
}

/** The points of an SVG polygon: unlike a path's data they are no style, so that a browser does not look up a cell's style again when it moves. */
const polygonPoints = (points: readonly Projected[]) => points.map(([left, top]) => `${tenth(left)},${tenth(top)}`).join(' ');

/** The block's top, cell by cell, the farthest first, so that what is nearer covers what is behind it. */
export function paintedCells({ cells, corners, bands }: HeightField, view: View, project: (place: Place) => Projected) {
  const [eyeX, eyeY] = towardsEye(view);
  const drawn = corners.map(project);
  const columns = farthestFirst(cells, eyeX);
  return farthestFirst(cells, eyeY).flatMap((row) =>
    columns.flatMap((column) => {
      const first = row * (cells + 1) + column;
      const around = [first, first + 1, first + cells + 2, first + cells + 1].map((corner) => drawn[corner] as Projected);
      return around.some((place) => place.some(Number.isNaN))
        ? []
        : [{ band: bands[row * cells + column] ?? 0, points: polygonPoints(around) }];
    }),
  );
}

export interface Side {
  /** The axis that the side runs along. */
  along: 'x' | 'y';
  /** Of a polygon. */
  points: string;
  /** The middle of its lower edge. */
  foot: Projected;
}

/** The sides of the block that are turned to the eye. */
export function paintedSides({ cells, corners }: HeightField, view: View, project: (place: Place) => Projected): Side[] {
  const [eyeX, eyeY] = towardsEye(view);
  const line = Array.from({ length: cells + 1 }, (_, i) => i);
  const side = (along: Side['along'], at: number): Side => {
    const edge = line.map((i) => grounded(corners[along === 'x' ? at * (cells + 1) + i : i * (cells + 1) + at] as Place));
    const lower = ([x, y]: Place) => project([x, y, -HALF_HEIGHT]);
    const [first, last] = [edge[0] as Place, edge[cells] as Place];
    return {
      along,
      points: polygonPoints([...edge.map(project), lower(last), lower(first)]),
      foot: project([(first[0] + last[0]) / 2, (first[1] + last[1]) / 2, -HALF_HEIGHT]),
    };
  };
  return [
    ...(Math.abs(eyeY) > FLAT ? [side('x', eyeY < 0 ? 0 : cells)] : []),
    ...(Math.abs(eyeX) > FLAT ? [side('y', eyeX < 0 ? 0 : cells)] : []),
  ];
}

/** Where the surface has no height the side of the block is as low as can be. */
const grounded = ([x, y, z]: Place): Place => [x, y, Number.isNaN(z) ? -HALF_HEIGHT : z];

/** A side is not drawn that is seen along its plane. */
const FLAT = 1e-6;
/** Ways towards the eye that are looked along, in units of the block. */
const STRIDE = 0.06;
/** Lines lie on the surface, and the drawn one is made of straight cells: so much of it above them hides nothing. */
const LIFT = 0.03;

/** Height of the drawn top over a place of the ground, x and y in [-1, 1], between the corners of its cell. */
export function heightAt({ cells, corners }: HeightField, x: number, y: number): number {
  const [across, up] = [((x + 1) / 2) * cells, ((y + 1) / 2) * cells];
  const [column, row] = [Math.min(cells - 1, Math.floor(across)), Math.min(cells - 1, Math.floor(up))];
  const corner = (right: number, above: number) => corners[(row + above) * (cells + 1) + column + right]?.[2] ?? NaN;
  const [right, above] = [across - column, up - row];
  const edge = (of: number) => (1 - right) * corner(0, of) + right * corner(1, of);
  return (1 - above) * edge(0) + above * edge(1);
}

/** Whether the block stands between a place on its top and the eye. */
export function isHidden([x, y, z]: Place, field: HeightField, view: View): boolean {
  const [eyeX, eyeY, eyeZ] = towardsEye(view);
  for (let way = STRIDE; ; way += STRIDE) {
    const [px, py, pz] = [x + way * eyeX, y + way * eyeY, z + way * eyeZ];
    if (Math.abs(px) > 1 || Math.abs(py) > 1 || pz > HALF_HEIGHT) return false;
    if (heightAt(field, px, py) > pz + LIFT) return true;
  }
}
