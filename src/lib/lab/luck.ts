import { effectEstimate } from '../experiments/effect';
import { exponential, logarithm } from '../math/portable';
import { studentQuantile } from '../math/studentQuantile';
import { seedsAfter } from '../spec/seeds';
import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';
import { runOf, type LabNetwork } from './labNetwork';
import { splitAnew } from './ownData';

/** Seeds that can be asked for. */
export const SEED_COUNTS = [8, 16, 32] as const;

/** What is compared at the end of the training. */
export const MEASURES = ['validationLoss', 'trainingLoss', 'validationAccuracy', 'trainingAccuracy'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a network came to with one seed; a measure that its data have not is absent, and all are where it diverged. */
export type Outcome = Partial<Record<Measure, number>> & { divergedAt?: number };

/** The seeds of a comparison: those that follow the ones the reader has looked at, so that no seed is among them that was chosen for its outcome. */
export const luckSeeds = (a: LabNetwork, b: LabNetwork, count: number): number[] => seedsAfter(Math.max(a.seed, b.seed), count);

/** The runs of a comparison, A and B by turns, a pair a seed: the same data, weights and batches in a pair as far as the networks let them. */
export const luckSpecs = (a: LabNetwork, b: LabNetwork, seeds: readonly number[]): RunSpec[] =>
  seeds.flatMap((seed) => [a, b].map((network) => atTheEnd({ ...network, seed, data: splitAnew(network.data) })));

/** A run of which only the beginning and the end are measured: the training is the same. */
const atTheEnd = (network: LabNetwork): RunSpec =>
  runOf(network, { every: Math.max(1, network.steps), training: true, validation: (network.data.validationPoints ?? 0) > 0 });

/** What is kept of a run. */
export function outcomeOf({ records, divergedAt }: SweptRun): Outcome {
  const last = records.at(-1);
  if (divergedAt !== undefined || !last) return { divergedAt: divergedAt ?? 0 };
  const { training, validation } = last;
  return {
    ...(training && { trainingLoss: training.loss }),
    ...(validation && { validationLoss: validation.loss }),
    ...(training?.accuracy !== undefined && { trainingAccuracy: training.accuracy }),
    ...(validation?.accuracy !== undefined && { validationAccuracy: validation.accuracy }),
  };
}

/** Whether the measure is a share of right answers, of which the difference counts; of losses it is the ratio. */
export const isAccuracy = (measure: Measure): boolean => measure.endsWith('Accuracy');

export interface Verdict {
  /** 'ratio': B over A, geometric mean. 'mean': B less A. */
  kind: 'ratio' | 'mean';
  /** A number for each pair in which neither diverged. */
  pairs: number[];
  value: number;
  /** Of 95 % confidence, by Student's t of the paired differences, or of the logarithms of the paired ratios. */
  interval: readonly [number, number];
  /** The same where this is one of several looks: so much wider that all of them hold together with 95 % confidence (Bonferroni). */
  amongLooks: readonly [number, number];
  /** 'same' where not one pair differs. */
  says: 'lower' | 'higher' | 'cannotTell' | 'same';
  /** What it says among all looks. */
  saysAmongLooks: Verdict['says'];
}

export type Judgement =
  | { kind: 'judged'; verdict: Verdict; diverged: Diverged }
  /** Fewer than two pairs have a number. */
  | { kind: 'tooFew'; pairs: number; diverged: Diverged };

interface Diverged {
  a: number;
  b: number;
}

const CONFIDENCE = 0.95;
const upperTail = (looks: number) => 1 - (1 - CONFIDENCE) / (2 * looks);

/**
 * What pairs of outcomes, those of one seed side by side, say about B against A.
 * @param looks how many comparisons the reader has asked for, this one among them; at least 1
 */
export function judge(measure: Measure, a: readonly Outcome[], b: readonly Outcome[], looks: number): Judgement {
  const diverged = { a: divergedIn(a), b: divergedIn(b) };
  const both = a.flatMap((outcome, pair) => {
    const [first, second] = [outcome[measure], b[pair]?.[measure]];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
  if (both.length < 2) return { kind: 'tooFew', pairs: both.length, diverged };
  const kind = !isAccuracy(measure) && both.every(([first, second]) => first > 0 && second > 0) ? 'ratio' : 'mean';
  const pairs = both.map(([first, second]) => (kind === 'ratio' ? second / first : second - first));
  const { value, interval } = effectEstimate(kind, pairs);
  const wider = studentQuantile(upperTail(looks), pairs.length - 1) / studentQuantile(upperTail(1), pairs.length - 1);
  const amongLooks = widened(interval, value, wider, kind);
  const nothing = kind === 'ratio' ? 1 : 0;
  const says = (ends: Verdict['interval']): Verdict['says'] => {
    if (pairs.every((pair) => pair === nothing)) return 'same';
    if (ends[0] > nothing) return 'higher';
    return ends[1] < nothing ? 'lower' : 'cannotTell';
  };
  return {
    kind: 'judged',
    diverged,
    verdict: { kind, pairs, value, interval, amongLooks, says: says(interval), saysAmongLooks: says(amongLooks) },
  };
}

const divergedIn = (outcomes: readonly Outcome[]): number => outcomes.filter(({ divergedAt }) => divergedAt !== undefined).length;

/** An interval around a value, so many times as wide on either side; of a ratio, in logarithms. */
function widened([low, high]: Verdict['interval'], value: number, times: number, kind: Verdict['kind']): readonly [number, number] {
  if (kind === 'mean') return [value - times * (value - low), value + times * (high - value)];
  const [middle, lowest, highest] = [value, low, high].map(logarithm) as [number, number, number];
  return [exponential(middle - times * (middle - lowest)), exponential(middle + times * (highest - middle))];
}

/** How probable it is that at least one of so many 95 % intervals misses by chance alone. */
export const chanceOfAMiss = (looks: number): number => 1 - CONFIDENCE ** looks;
