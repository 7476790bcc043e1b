import { digitTwin, MOST_STEPS, RATES, RECORD_EVERY, TARGET_LOSS } from '../../../lib/experiments/batch-normalization/digitTwins';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export { MOST_STEPS, RATES, RECORD_EVERY, TARGET_LOSS };

/** What is kept of a run. */
export interface Curve {
  /** Training loss at every record. */
  losses: readonly number[];
  /** The step at which it was no finite number any more; -1 for never. */
  divergedAt: number;
}

/** Both networks at one learning rate, as far as they have been trained. */
export interface Pair {
  learningRate: number;
  plain: Curve | undefined;
  normalised: Curve | undefined;
}

/** The learning rates that are tried; one that a link asks for comes last. */
export const rates = ({ learningRate }: Pick<Settings, 'learningRate'>): readonly number[] =>
  RATES.includes(learningRate) ? RATES : [...RATES, learningRate];

/** The network without batch normalisation and the one with it at this learning rate. */
export function twins(settings: Settings): readonly [plain: RunSpec, normalised: RunSpec] {
  return [digitTwin(settings.seed, { ...settings, normalised: false }), digitTwin(settings.seed, { ...settings, normalised: true })];
}

/** Rate by rate both networks. */
export const sweptSpecs = (settings: Settings): RunSpec[] =>
  rates(settings).flatMap((learningRate) => twins({ ...settings, learningRate }));

const DIGITS = 3;

export const curveOf = ({ records, divergedAt = -1 }: SweptRun): Curve => ({
  losses: records.map(({ training }) => Number((training?.loss ?? NaN).toPrecision(DIGITS))),
  divergedAt,
});

/** The results so far, in the order of `sweptSpecs`. */
export const pairs = (tried: readonly number[], results: readonly Curve[]): Pair[] =>
  tried.map((learningRate, i) => ({ learningRate, plain: results[2 * i], normalised: results[2 * i + 1] }));

/** Updates until the loss was at most 0.3, counted in tens; undefined if it never was. */
export function arrival({ losses }: Curve): number | undefined {
  const record = losses.findIndex((loss) => loss <= TARGET_LOSS);
  return record < 0 ? undefined : record * RECORD_EVERY;
}

/** The learning rate with the fewest steps, the smallest of equals. */
export function best(all: readonly Pair[], which: 'plain' | 'normalised'): { learningRate: number; steps: number } | undefined {
  return all.reduce<{ learningRate: number; steps: number } | undefined>((least, pair) => {
    const curve = pair[which];
    const steps = curve && arrival(curve);
    return steps !== undefined && steps < (least?.steps ?? Infinity) ? { learningRate: pair.learningRate, steps } : least;
  }, undefined);
}
