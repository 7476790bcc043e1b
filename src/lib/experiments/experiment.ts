import type { Effect } from './effect';

/** What one seed gives: named numbers, all finite. */
export type Measurement<Name extends string = string> = Readonly<Record<Name, number>>;

/** The experiment behind an empirical sentence of the book. */
export interface Experiment<Name extends string = string> {
  seeds: readonly number[];
  /** The few of them that the tests run. */
  quickSeeds: readonly number[];
  /** The same seed measures the same numbers. */
  measure(seed: number): Measurement<Name>;
  effect: Effect;
  /** What a seed contributes to the effect: a number, or for a share whether it happened. A dot in the plot. */
  outcome(measurement: Measurement<Name>): number | boolean;
  /** Where the whole interval of the effect has to lie for the claim to hold; what lies outside refutes it. */
  claimed: Claimed;
}

export interface Claimed {
  above?: number;
  below?: number;
}

/** Infers the names of what is measured. */
export const defineExperiment = <Name extends string>(experiment: Experiment<Name>): Experiment<Name> => experiment;

/** Seeds 1 to `count`, of which the first `quick` serve the tests. */
export function seedsUpTo(count: number, quick = 2): Pick<Experiment, 'seeds' | 'quickSeeds'> {
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  return { seeds, quickSeeds: seeds.slice(0, quick) };
}

/** For what involves no chance: a single measurement, whose seed means nothing. */
export const noSeeds: Pick<Experiment, 'seeds' | 'quickSeeds'> = { seeds: [0], quickSeeds: [0] };
