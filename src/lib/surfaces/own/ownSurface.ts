import { formatShort } from '../../format/formatNumber';
import { isFiniteJet, type JetFunction } from '../../expression/jet';
import { treesIn } from '../../expression/treesIn';
import type { CriticalPoint, Domain, LossSurface, Point } from '../surface';
import { criticalSearch, type CriticalSearch, type FoundPoint } from './criticalSearch';
import { differenceCheck, type DifferenceCheck } from './differenceCheck';
import { lattice, shareUndefined, sortedHeights, type Lattice } from './lattice';
import { formulaJet, formulaTree } from './ownFormula';

/** A formula of x and y, and where it is looked at. */
export interface OwnGround extends Domain {
  formula: string;
}

/** What is known of a surface that the reader typed. */
export interface OwnDetails {
  formula: string;
  at: JetFunction;
  search: CriticalSearch;
  check: DifferenceCheck;
  /** The share of the domain on which it, or a derivative, is not a finite number. */
  undefinedShare: number;
  /** Heights above `wall` are drawn as if they were as high: the share of the domain where that is so. */
  clippedShare: number;
  floor: number;
  wall: number;
  /** The heights at which the colours of the ramp begin, the lowest first. */
  levels: readonly number[];
  /** So high above the floor the middle of the domain lies. */
  unit: number;
  /** The height as it is drawn; not a number where there is none. */
  drawn: (x: number, y: number) => number;
  /** The nearest place of the lattice where all is finite; the place itself if it is so there. */
  nearestDefined: (place: Point) => Point;
}

export interface OwnSurface extends LossSurface {
  own: OwnDetails;
}

/** The share of the heights, from the lowest, that are told apart by colours: what is higher is a wall. */
const BELOW_WALL = 0.8;
/** Evaluations of the formula's parts that the search for its critical points may cost: about 20 milliseconds. */
const BUDGET = 1_200_000;
const LONGEST_NAME_DIGITS = 9;

/**
 * A formula as a surface: gradient and Hessian by dual numbers, and the critical points that were found.
 * Undefined where the formula is a finite number at no place that was looked at.
 * @throws Error if the formula has a fault
 */
export function ownSurface({ formula, x, y }: OwnGround): OwnSurface | undefined {
  const tree = formulaTree(formula);
  const at = formulaJet(tree);
  const domain = { x, y };
  const over = lattice(at, domain);
  const heights = sortedHeights(over);
  const [floor] = heights;
  if (floor === undefined || !over.jets.some(isFiniteJet)) return undefined;
  const search = criticalSearch(at, domain, over, BUDGET / [...treesIn(tree)].length);
  const wall = wallOf(heights, floor);
  const lowest = Math.min(floor, ...search.points.map(({ jet }) => jet.value));
  const unit = unitOf(heights, lowest, wall);
  return {
    domain,
    value: (u, v) => at(u, v).value,
    gradient: (u, v) => {
      const jet = at(u, v);
      return [jet.x, jet.y];
    },
    hessian: (u, v) => {
      const { xx, xy, yy } = at(u, v);
      return [
        [xx, xy],
        [xy, yy],
      ];
    },
    criticalPoints: named(search.points),
    own: {
      formula,
      at,
      search,
      check: differenceCheck(at, domain),
      undefinedShare: shareUndefined(over),
      clippedShare: heights.filter((height) => height > wall).length / heights.length,
      floor: lowest,
      wall,
      levels: levelsBetween(lowest, wall, unit),
      unit,
      drawn: (u, v) => Math.min(at(u, v).value, wall),
      nearestDefined: (place) => (isFiniteJet(at(...place)) ? place : nearest(over, place)),
    },
  };
}

/** A height that differs from zero by rounding is zero. */
export const settledHeight = ({ floor, wall }: Pick<OwnDetails, 'floor' | 'wall'>, height: number): number =>
  Math.abs(height) < ROUNDING * (wall - floor) ? 0 : height;

const ROUNDING = 1e-12;

/** Level ground has a wall as well, so that there is a scale. */
function wallOf(heights: readonly number[], floor: number): number {
  const wall = heights[Math.floor(BELOW_WALL * (heights.length - 1))] ?? floor;
  const highest = heights.at(-1) ?? floor;
  if (wall > floor) return wall;
  return highest > floor ? highest : floor + 1;
}

const MIDDLE = 0.4;

/** Not so small that rounding would draw the ground. */
const unitOf = (heights: readonly number[], floor: number, wall: number) =>
  Math.max((heights[Math.floor(MIDDLE * (heights.length - 1))] ?? wall) - floor, SMALLEST_UNIT * (wall - floor));

const SMALLEST_UNIT = 1e-3;

/** Denser towards the floor, so that half of them lie below the height that so large a share of the domain does not reach. */
function levelsBetween(floor: number, wall: number, unit: number): number[] {
  const power = Math.max(SMALLEST_POWER, Math.log(unit / (wall - floor)) / Math.log(0.5));
  return Array.from({ length: LEVELS }, (_, i) => floor + (wall - floor) * (i / LEVELS) ** power);
}

/** Of the ramp of colours. */
const LEVELS = 10;
const SMALLEST_POWER = 1.5;

function nearest({ x, y, jets }: Lattice, [u, v]: Point): Point {
  let best: Point = [u, v];
  let least = Infinity;
  jets.forEach((jet, node) => {
    const place: Point = [x[node % x.length] ?? NaN, y[Math.floor(node / x.length)] ?? NaN];
    const distance = Math.hypot(place[0] - u, place[1] - v);
    if (distance < least && isFiniteJet(jet)) [best, least] = [place, distance];
  });
  return best;
}

/** Named by where they lie, to as many digits as tell them apart; all minima that are as low as the lowest are global ones. */
function named(points: readonly FoundPoint[]): CriticalPoint[] {
  const lowest = points.find(({ kind }) => kind === 'minimum')?.jet.value;
  const names = namesOf(points.map(({ at }) => at));
  return points.map(({ at: [x, y], kind, jet }, i) => ({
    x,
    y,
    kind,
    name: names[i] ?? '',
    isFound: true,
    ...(kind === 'minimum' && lowest !== undefined && jet.value - lowest <= AS_LOW * Math.max(1, Math.abs(lowest)) && { global: true }),
  }));
}

/** Minima are as low as each other if rounding alone tells them apart. */
const AS_LOW = 1e-9;
const FEWEST_NAME_DIGITS = 3;

function namesOf(places: readonly Point[]): string[] {
  for (let digits = FEWEST_NAME_DIGITS; ; digits++) {
    const names = places.map(([x, y]) => `(${formatShort(settled(x), digits)}, ${formatShort(settled(y), digits)})`);
    if (new Set(names).size === names.length || digits === LONGEST_NAME_DIGITS) return names;
  }
}

/** What differs from zero by rounding is zero. */
const settled = (coordinate: number): number => (Math.abs(coordinate) < 1e-9 ? 0 : coordinate);
