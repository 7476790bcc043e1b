import type { DescentPath } from '../surfaces/descentPath';
import { comparableSteps } from './comparableSteps';
import type { PageSeries } from './rerun';

/** What a computation gives and the same gives from a nudged start. */
export interface Nudged<T> {
  now: T;
  nudged: T;
}

/** A series of the page, to be compared as far as the nudge leaves it where it is. */
export function nudgedSeries<T>(
  about: Pick<PageSeries, 'name' | 'quantity' | 'expression'>,
  { now, nudged }: Nudged<T>,
  valuesOf: (made: T) => readonly number[],
): PageSeries {
  const values = valuesOf(now);
  return { ...about, values, comparable: comparableSteps(values, valuesOf(nudged)) };
}

/** The places of a ball in a program that leaves behind `paths[name]`. */
export const rollSeries = (name: string, rolls: Nudged<{ positions: readonly number[] }>): PageSeries =>
  nudgedSeries({ name, quantity: 'place', expression: `paths["${name}"]` }, rolls, ({ positions }) => positions);

/** Losses and places of a descent in a program that leaves behind `runs[name] = (path, losses)`. */
export const descentSeries = (name: string, descents: Nudged<DescentPath>): PageSeries[] => [
  nudgedSeries({ name, quantity: 'loss', expression: `runs["${name}"][1]` }, descents, ({ losses }) => losses),
  ...(['x', 'y'] as const).map((quantity, axis) =>
    nudgedSeries({ name, quantity, expression: `[w[${axis}] for w in runs["${name}"][0]]` }, descents, ({ positions }) =>
      positions.map((position) => position[axis] ?? NaN),
    ),
  ),
];
