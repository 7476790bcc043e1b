import type { DescentPath } from '../surfaces/descentPath';
import { comparableSteps, NUDGE } from './comparableSteps';
import type { PageSeries } from './rerun';

/** What a computation gives and the same gives from a nudged start. */
export interface Nudged<T> {
  now: T;
  nudged: T;
  /** Of the nudge, through which they are compared; as `comparableSteps` has it if absent. */
  largestGrowth?: number | undefined;
}

/** A series of the page, to be compared as far as the nudge leaves it where it is. */
export function nudgedSeries<T>(
  about: Pick<PageSeries, 'name' | 'quantity' | 'expression'>,
  { now, nudged, largestGrowth }: Nudged<T>,
  valuesOf: (made: T) => readonly number[],
): PageSeries {
  const values = valuesOf(now);
  return { ...about, values, comparable: comparableSteps(values, valuesOf(nudged), largestGrowth) };
}

interface Rolls {
  plain: { positions: readonly number[] };
  withMomentum: { positions: readonly number[] };
}

/**
 * The places of two balls in a program that leaves behind `paths["without momentum"]` and `paths["with momentum"]`.
 * @param rolls lets both roll
 */
export function rollsSeries<Settings extends { start: number }>(rolls: (settings: Settings) => Rolls, settings: Settings): PageSeries[] {
  const now = rolls(settings);
  const nudged = rolls({ ...settings, start: settings.start + NUDGE });
  const series = (name: string, ball: keyof Rolls) =>
    nudgedSeries(
      { name, quantity: 'place', expression: `paths["${name}"]` },
      { now: now[ball], nudged: nudged[ball] },
      ({ positions }) => positions,
    );
  return [series('without momentum', 'plain'), series('with momentum', 'withMomentum')];
}

/** Losses and places of a descent in a program that leaves behind `runs[name] = (path, losses)`. */
export const descentSeries = (name: string, descents: Nudged<DescentPath>): PageSeries[] => [
  nudgedSeries({ name, quantity: 'loss', expression: `runs["${name}"][1]` }, descents, ({ losses }) => losses),
  ...(['x', 'y'] as const).map((quantity, axis) =>
    nudgedSeries({ name, quantity, expression: `[w[${axis}] for w in runs["${name}"][0]]` }, descents, ({ positions }) =>
      positions.map((position) => position[axis] ?? NaN),
    ),
  ),
];
