import { cosine, sine } from '../math/portable';
import { DIGIT_STROKES } from './digitStrokes';
import type { RowDraws } from './rowDraws';
import type { DataSource, DataSpecOf } from './source';

/** Components of a picture's random numbers. */
const enum Draw {
  Slant,
  Turn,
  Width,
  Height,
  Left,
  Top,
  Thickness,
  Ink,
  BendX,
  PhaseX,
  BendY,
  PhaseY,
  /** Two for every point of a stroke, in order. */
  Points,
  /** One for every pixel. */
  Pixels = 64,
}
/** Ranges; lengths in sides of the picture unless said otherwise. */
const RANGES = {
  /** Shift to the right per unit of height. */
  slant: [-0.25, 0.35],
  /** In radians. */
  turn: [-0.15, 0.15],
  width: [0.45, 0.65],
  height: [0.6, 0.8],
  /** Of the middle. */
  left: [0.38, 0.62],
  top: [0.38, 0.62],
  /** Half the stroke's width. */
  thickness: [0.03, 0.06],
  ink: [0.7, 1],
  /** In sides of the digit, before it is scaled. */
  bend: [-0.06, 0.06],
  point: [-0.03, 0.03],
} as const;
const DEFAULT_NOISE = 0.1;
/** A stroke fades from full ink to none over this many pixels. */
const EDGE = 1;
const PIECES_PER_SPAN = 3;
/** Keeps the division by a segment's squared length finite. */
const SMALLEST_SQUARE = 1e-12;

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Pictures of the ten digits in turns, grey values in [0, 1], row by row from the top: strokes with random slant, turn, size, position,
 * thickness and ink, each point of a stroke moved a little, the whole bent by sine waves, and noise on every pixel.
 */
export const digits: DataSource<DataSpecOf<'digits'>> = {
  example({ size, noise = DEFAULT_NOISE }, draws, row) {
    const target = row % DIGIT_STROKES.length;
    const ink = between(draws, Draw.Ink, RANGES.ink);
    const inputs = strokeCoverage(target, draws, size).map((coverage, pixel) =>
      Math.min(1, Math.max(0, ink * coverage + noise * draws.byteSum(Draw.Pixels + pixel))),
    );
    return { inputs, target };
  },
};

/** How much of each cell of a picture of a digit is covered by its strokes: [size * size] from 0 to 1, row by row from the top. */
export function strokeCoverage(digit: number, draws: RowDraws, size: number): Float64Array {
  const half = between(draws, Draw.Thickness, RANGES.thickness) * size;
  return inkCoverage(strokeSegments(digit, draws, size), half, size);
}

function between(draws: RowDraws, component: number, [from, to]: readonly [number, number]): number {
  return from + (to - from) * draws.uniform(component);
}

/** The strokes of a digit as short straight pieces, in pixels. */
function strokeSegments(digit: number, draws: RowDraws, size: number): Segment[] {
  const place = placement(draws, size);
  const segments: Segment[] = [];
  let component: number = Draw.Points;
  for (const stroke of DIGIT_STROKES[digit] ?? []) {
    const points = stroke.map(([x, y]): [number, number] => [
      x + between(draws, component++, RANGES.point),
      y + between(draws, component++, RANGES.point),
    ]);
    const curve = splinePoints(points).map(place);
    for (let i = 1; i < curve.length; i++) {
      const [[x, y], [endX, endY]] = [curve[i - 1] as [number, number], curve[i] as [number, number]];
      segments.push({ x, y, dx: endX - x, dy: endY - y });
    }
  }
  return segments;
}

/** From the unit square of a digit to the pixels of a picture. */
function placement(draws: RowDraws, size: number): (point: readonly [number, number]) => [number, number] {
  const slant = between(draws, Draw.Slant, RANGES.slant);
  const turn = between(draws, Draw.Turn, RANGES.turn);
  const [turnCosine, turnSine] = [cosine(turn), sine(turn)];
  const width = between(draws, Draw.Width, RANGES.width) * size;
  const height = between(draws, Draw.Height, RANGES.height) * size;
  const left = between(draws, Draw.Left, RANGES.left) * size;
  const top = between(draws, Draw.Top, RANGES.top) * size;
  const bendX = between(draws, Draw.BendX, RANGES.bend);
  const bendY = between(draws, Draw.BendY, RANGES.bend);
  const [phaseX, phaseY] = [draws.uniform(Draw.PhaseX), draws.uniform(Draw.PhaseY)];
  return ([x, y]) => {
    const bentX = x - 0.5 + bendX * sine(2 * Math.PI * (y + phaseX));
    const bentY = y - 0.5 + bendY * sine(2 * Math.PI * (x + phaseY));
    const across = width * (bentX - slant * bentY);
    const down = height * bentY;
    return [left + turnCosine * across - turnSine * down, top + turnSine * across + turnCosine * down];
  };
}

/** Points along a uniform Catmull-Rom spline through the given ones, three to a span; the ends count twice. */
function splinePoints(points: readonly (readonly [number, number])[]): [number, number][] {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] as readonly [number, number];
  const made: [number, number][] = [[...at(0)]];
  for (let span = 0; span < points.length - 1; span++) {
    const [before, from, to, after] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    const along = (axis: 0 | 1, t: number) => {
      const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
      return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    };
    for (let piece = 1; piece <= PIECES_PER_SPAN; piece++)
      made.push([along(0, piece / PIECES_PER_SPAN), along(1, piece / PIECES_PER_SPAN)]);
  }
  return made;
}

/** How much of each pixel the strokes cover: by the distance of its middle from the nearest segment, `half` being half their width. */
function inkCoverage(segments: readonly Segment[], half: number, size: number): Float64Array {
  const nearest = new Float64Array(size * size).fill(Infinity);
  const reach = half + EDGE + 1;
  const clampToPicture = (pixel: number) => Math.min(size - 1, Math.max(0, Math.floor(pixel)));
  for (const { x, y, dx, dy } of segments) {
    const squaredLength = dx * dx + dy * dy + SMALLEST_SQUARE;
    const [firstRow, lastRow] = [clampToPicture(Math.min(y, y + dy) - reach), clampToPicture(Math.max(y, y + dy) + reach)];
    const [first, last] = [clampToPicture(Math.min(x, x + dx) - reach), clampToPicture(Math.max(x, x + dx) + reach)];
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = first; column <= last; column++) {
        const offsetX = column + 0.5 - x;
        const offsetY = row + 0.5 - y;
        const along = Math.min(1, Math.max(0, (offsetX * dx + offsetY * dy) / squaredLength));
        const awayX = offsetX - along * dx;
        const awayY = offsetY - along * dy;
        const pixel = row * size + column;
        nearest[pixel] = Math.min(nearest[pixel] as number, awayX * awayX + awayY * awayY);
      }
    }
  }
  return nearest.map((square) => Math.min(1, Math.max(0, (half + EDGE / 2 - Math.sqrt(square)) / EDGE)));
}
