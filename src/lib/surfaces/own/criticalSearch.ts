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
/** Where rounding keeps the steps from being that short, these are short enough. */
const SHORT_STEP = 1e-4;
/** The ground is level where the gradient is so small, as a share of the usual one and of what the curvature makes of it along the diagonal. */
const LEVEL = 1e-10;
const MOST_HALVINGS = 4;
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
    gradient: middle(gradientOf),
    curvature: middle((jet) => Math.max(...curvaturesOf(jet).map(Math.abs))),
  };
}

/**
 * Cells in which both derivatives change their signs come first, the lowest of them before the others: there the method is quick. Those in which one
 * of them may be zero throughout come last.
 */
function startsOf({ x, y, jets }: Lattice): Point[] {
  const changing: { middle: Point; height: number }[] = [];
  const touching: Point[] = [];
  for (let row = 0; row + 1 < LATTICE_SIDE; row++) {
    for (let column = 0; column + 1 < LATTICE_SIDE; column++) {
      const first = row * LATTICE_SIDE + column;
      const around = [first, first + 1, first + LATTICE_SIDE, first + LATTICE_SIDE + 1].map((node) => jets[node] as Jet);
      const middle: Point = [middleOf(x, column), middleOf(y, row)];
      if (changes(around, 'x', 0) && changes(around, 'y', 0)) changing.push({ middle, height: jets[first]?.value ?? 0 });
      else if (changes(around, 'x', -1) && changes(around, 'y', -1)) touching.push(middle);
    }
  }
  const every = (_: number, i: number) => i % STRIDE === 0;
  const regular = y.filter(every).flatMap((v) => x.filter(every).map((u): Point => [u, v]));
  changing.sort((a, b) => a.height - b.height);
  return [...changing.map(({ middle }) => middle), ...regular, ...touching].slice(0, MOST_STARTS);
}

/** Whether a derivative has both signs among some nodes; with -1 for `above`, zero counts as both. */
function changes(around: readonly Jet[], axis: 'x' | 'y', above: 0 | -1): boolean {
  const signs = around.map((jet) => Math.sign(jet[axis]));
  return signs.some((sign) => sign > above) && signs.some((sign) => sign < -above);
}

const middleOf = (nodes: readonly number[], i: number) => ((nodes[i] ?? 0) + (nodes[i + 1] ?? 0)) / 2;

/** Newton's method, with a step halved as long as it makes the gradient longer. */
function newton(at: JetFunction, start: Point, scales: Scales): Point | undefined {
  const { diagonal, centre } = scales;
  let place = start;
  let jet = at(...place);
  let length = Infinity;
  for (let step = 0; step < MOST_STEPS && isFiniteJet(jet); step++) {
    if (jet.x === 0 && jet.y === 0) return place;
    const [dx, dy] = newtonStep(jet);
    length = Math.hypot(dx, dy);
    if (!Number.isFinite(length)) return undefined;
    // Without curvature there is no step: neither on a slope nor where the ground is level up to rounding.
    if (length < SHORTEST_STEP * diagonal) return isLevel(jet, scales) ? place : undefined;
    const from = place;
    const slope = gradientOf(jet);
    let share = Math.min(1, (LONGEST_STEP * diagonal) / length);
    const fromJet = jet;
    for (let halvings = 0; ; halvings++) {
      place = [from[0] + share * dx, from[1] + share * dy];
      jet = at(...place);
      if (gradientOf(jet) <= slope) break;
      if (halvings === MOST_HALVINGS) return length < SHORT_STEP * diagonal && isLevel(fromJet, scales) ? from : undefined;
      share /= 2;
    }
    if (Math.hypot(place[0] - centre[0], place[1] - centre[1]) > (0.5 + OUTSIDE) * diagonal) return undefined;
  }
  return length < SHORT_STEP * diagonal && isLevel(jet, scales) ? place : undefined;
}

const gradientOf = ({ x, y }: Jet): number => Math.hypot(x, y);

function isLevel(jet: Jet, { gradient, diagonal }: Scales): boolean {
  const curvature = Math.max(...curvaturesOf(jet).map(Math.abs));
  return gradientOf(jet) <= LEVEL * (gradient + curvature * diagonal);
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
