import type { Domain } from '../surface';
import { isFiniteJet, type Jet, type JetFunction } from '../../expression/jet';

/** Nodes along each side of the domain, ends included. */
export const LATTICE_SIDE = 65;

/** A function at the nodes of a lattice over a domain, row by row from the lowest y, x fastest. */
export interface Lattice {
  x: readonly number[];
  y: readonly number[];
  jets: readonly Jet[];
}

export function lattice(at: JetFunction, { x, y }: Domain): Lattice {
  const [xs, ys] = [nodes(x), nodes(y)];
  return { x: xs, y: ys, jets: ys.flatMap((v) => xs.map((u) => at(u, v))) };
}

const nodes = ([from, to]: readonly [number, number]) =>
  Array.from({ length: LATTICE_SIDE }, (_, i) => from + (to - from) * (i / (LATTICE_SIDE - 1)));

/** The share of the nodes at which the function or a derivative of it is not a finite number. */
export const shareUndefined = ({ jets }: Lattice): number => jets.filter((jet) => !isFiniteJet(jet)).length / jets.length;

/** The heights of a lattice that are finite, the lowest first. */
export const sortedHeights = ({ jets }: Lattice): number[] =>
  jets
    .map(({ value }) => value)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
