import { geometricMean, meanOf } from '../math/interval';
import { effectEstimate, type Effect } from './effect';
import type { Claimed, Experiment, Measurement } from './experiment';

export interface Verdict {
  /** Whether the whole interval lies in the claimed range. */
  holds: boolean;
  kind: Effect;
  claimed: Claimed;
  effect: number;
  /** Of 95 % confidence; both ends are the effect where nothing is left to chance. */
  interval: readonly [low: number, high: number];
  /** Smallest and largest outcome. */
  spread: readonly [low: number, high: number];
  /** What each seed contributed. */
  outcomes: number[];
  /** Of each measured quantity over the seeds; geometric beside a ratio, so that they divide to it. */
  means: Record<string, number>;
}

/**
 * What the measurements say about the claim.
 * @throws RangeError for a measured number that is not finite
 */
export function verdict<Name extends string>(experiment: Experiment<Name>, measurements: readonly Measurement<Name>[]): Verdict {
  measurements.forEach(assertFinite);
  const { effect, claimed } = experiment;
  const outcomes = measurements.map((measurement) => Number(experiment.outcome(measurement)));
  const { value, interval } = effectEstimate(effect, outcomes);
  return {
    holds: isWithin(interval, claimed),
    kind: effect,
    claimed,
    effect: value,
    interval,
    spread: [Math.min(...outcomes), Math.max(...outcomes)],
    outcomes,
    means: meansOf(measurements, effect),
  };
}

const isWithin = ([low, high]: readonly [number, number], { above = -Infinity, below = Infinity }: Claimed) => low > above && high < below;

export type MeanKind = 'geometric' | 'arithmetic';

/** The mean that is taken of these values beside an effect of this kind. */
export const meanKind = (kind: Effect, values: readonly number[]): MeanKind =>
  kind === 'ratio' && values.every((value) => value > 0) ? 'geometric' : 'arithmetic';

function meansOf(measurements: readonly Measurement[], kind: Effect): Record<string, number> {
  const names = Object.keys(measurements[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = measurements.map((measurement) => measurement[name] ?? NaN);
      return [name, meanKind(kind, values) === 'geometric' ? geometricMean(values) : meanOf(values)];
    }),
  );
}

function assertFinite(measurement: Measurement): void {
  for (const [name, value] of Object.entries<number>(measurement))
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}; a measurement must be a finite number`);
}
