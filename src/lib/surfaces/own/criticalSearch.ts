import { isFiniteJet, type Jet, type JetFunction } from '../../expression/jet';
import type { CriticalKind, Domain, Point } from '../surface';
import type { Curvatures } from '../curvatures';
import { curvaturesOf, newtonStep } from './newtonStep';
import { LATTICE_SIDE, type Lattice } from './lattice';

/** A place where the gradient vanishes, with the function there. */
export interface FoundPoint {
  at: Point;
  kind: CriticalKind;
  jet: Jet;
  curvatures: Curvatures;
}

/** What was looked for, how, and what came out. */
export interface CriticalSearch {
  /** In the domain, each once, the lowest first. */
  points: readonly FoundPoint[];
  /** How many starts Newton's method had. */
  starts: number;
  /** Whether the search ended before all its starts were tried. */
  isCut: boolean;
  /** Whether there are whole lines or regions of critical points, which are not listed. */
  hasContinuum: boolean;
}

/** Every so many nodes of the lattice along each side there is a start, whatever the gradient does. */
const STRIDE = 4;
const MOST_STARTS = 1500;
/** Newton's method halves the distance from a point without curvature at each step, or makes two thirds of it. */
const MOST_STEPS = 80;
/** In diagonals of the domain: no step is longer, and the method has arrived when one is so short. */
const LONGEST_STEP = 0.25;
const SHORTEST_STEP = 1e-11;
/** Where rounding keeps the steps from being that short, they are short enough if the gradient is so small, as a share of the usual one. */
const SHORT_STEP = 1e-4;
const LEVEL_GRADIENT = 1e-11;
/** So far outside the domain, in its diagonals, the method is given up. */
const OUTSIDE = 0.5;
const EDGE = 1e-9;
/** Two results are one point if they are so near, in diagonals; points without curvature are found less exactly. */
const SAME = 1e-6;
const SAME_DEGENERATE = 2e-3;
/** A curvature is none if it is so much smaller than the usual one. */
const NO_CURVATURE = 1e-7;
/** More points without curvature than this are a line or a region of them. */
const MOST_DEGENERATE = 8;

/**
 * The critical points of a function in a domain: Newton's method on the gradient from a lattice of starts, and from each cell of the lattice in which
 * both derivatives change their signs; told apart by the Hessian. There may be others: what lies between the nodes and has a basin smaller than a cell
 * is not seen.
 * @param budget evaluations of the function at most
 */
export function criticalSearch(at: JetFunction, domain: Domain, over: Lattice, budget: number): CriticalSearch {
  const scales = scalesOf(domain, over);
  const starts = startsOf(over);
  let left = budget;
  let tried = 0;
  let degenerate = 0;
  const found: FoundPoint[] = [];
  const counted: JetFunction = (x, y) => {
    left -= 1;
    return at(x, y);
  };
  for (const start of starts) {
    if (left <= 0) break;
    tried += 1;
    const place = newton(counted, start, scales);
    if (!place || !isInside(place, domain)) continue;
    const jet = at(...place);
    const curvatures = curvaturesOf(jet);
    const point = { at: place, kind: kindOf(curvatures, scales.curvature), jet, curvatures };
    if (point.kind === 'degenerate' && degenerate > MOST_DEGENERATE) continue;
    if (found.some((other) => areOne(other, point, scales.diagonal))) continue;
    found.push(point);
    if (point.kind === 'degenerate') degenerate += 1;
  }
  const hasContinuum = degenerate > MOST_DEGENERATE;
  const points = (hasContinuum ? found.filter(({ kind }) => kind !== 'degenerate') : found).sort((a, b) => a.jet.value - b.jet.value);
  return { points, starts: tried, isCut: tried < starts.length, hasContinuum };
}

interface Scales {
  diagonal: number;
  centre: Point;
  /** Of the lattice's nodes the middle one's. */
  gradient: number;
  curvature: number;
}

function scalesOf({ x, y }: Domain, { jets }: Lattice): Scales {
  const finite = jets.filter(isFiniteJet);
  const middle = (of: (jet: Jet) => number) => finite.map(of).sort((a, b) => a - b)[finite.length >> 1] ?? 0;
  return {
    diagonal: Math.hypot(x[1] - x[0], y[1] - y[0]),
    centre: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2],
    gradient: middle((jet) => Math.hypot(jet.x, jet.y)),
    curvature: middle((jet) => Math.max(...curvaturesOf(jet).map(Math.abs))),
  };
}

/** Cells in which both derivatives change their signs come first: there the method is quick. */
function startsOf({ x, y, jets }: Lattice): Point[] {
  const changes = (around: readonly Jet[], axis: 'x' | 'y') => {
    const signs = around.map((jet) => jet[axis]);
    return signs.some((sign) => sign <= 0) && signs.some((sign) => sign >= 0);
  };
  const starts: Point[] = [];
  for (let row = 0; row + 1 < LATTICE_SIDE; row++) {
    for (let column = 0; column + 1 < LATTICE_SIDE; column++) {
      const first = row * LATTICE_SIDE + column;
      const around = [first, first + 1, first + LATTICE_SIDE, first + LATTICE_SIDE + 1].map((node) => jets[node] as Jet);
      if (changes(around, 'x') && changes(around, 'y')) starts.push([middleOf(x, column), middleOf(y, row)]);
    }
  }
  const every = (_: number, i: number) => i % STRIDE === 0;
  const regular = y.filter(every).flatMap((v) => x.filter(every).map((u): Point => [u, v]));
  return [...starts.slice(0, MOST_STARTS - regular.length), ...regular];
}

const middleOf = (nodes: readonly number[], i: number) => ((nodes[i] ?? 0) + (nodes[i + 1] ?? 0)) / 2;

function newton(at: JetFunction, start: Point, { diagonal, centre, gradient }: Scales): Point | undefined {
  let [x, y] = start;
  let length = Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const jet = at(x, y);
    if (!isFiniteJet(jet)) return undefined;
    if (jet.x === 0 && jet.y === 0) return [x, y];
    const [dx, dy] = newtonStep(jet);
    length = Math.hypot(dx, dy);
    // Where the ground is level without curvature there is no step, and no critical point either.
    if (!(length > 0)) return undefined;
    const share = Math.min(1, (LONGEST_STEP * diagonal) / length);
    x += share * dx;
    y += share * dy;
    if (Math.hypot(x - centre[0], y - centre[1]) > (0.5 + OUTSIDE) * diagonal) return undefined;
    if (length < SHORTEST_STEP * diagonal) return [x, y];
  }
  const jet = at(x, y);
  return length < SHORT_STEP * diagonal && Math.hypot(jet.x, jet.y) <= LEVEL_GRADIENT * gradient ? [x, y] : undefined;
}

const isInside = ([x, y]: Point, domain: Domain) => isWithin(x, domain.x) && isWithin(y, domain.y);

/** A point on the edge is inside, whatever rounding says. */
const isWithin = (at: number, [from, to]: readonly [number, number]) => Math.abs(at - (from + to) / 2) <= (0.5 + EDGE) * (to - from);

function kindOf([low, high]: Curvatures, usual: number): CriticalKind {
  if (Math.min(Math.abs(low), Math.abs(high)) <= NO_CURVATURE * usual) return 'degenerate';
  if (low < 0 && high > 0) return 'saddle';
  return low > 0 ? 'minimum' : 'maximum';
}

function areOne(one: FoundPoint, other: FoundPoint, diagonal: number): boolean {
  const reach = one.kind === 'degenerate' || other.kind === 'degenerate' ? SAME_DEGENERATE : SAME;
  return Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) < reach * diagonal;
}
