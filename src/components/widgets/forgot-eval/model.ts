import { curveRun } from '../../../lib/experiments/dropout/curveRun';
import { meanOfPasses, type PassesSoFar } from '../../../lib/experiments/dropout/meanOfPasses';
import { meanOf } from '../../../lib/math/interval';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export const PASSES = 100;
/** Beyond the data, which end at -1 and 1. */
export const INPUTS = [-1.6, 1.6] as const;
export const RESOLUTION = 65;
const WIDTH = 64;
const RECORD_EVERY = 2000;

export const questions = Array.from({ length: RESOLUTION }, (_, i) => INPUTS[0] + ((INPUTS[1] - INPUTS[0]) * i) / (RESOLUTION - 1));

/** The trained network's answers to all questions: in eval mode, and pass by pass in train mode. */
export interface Answers {
  evalAnswer: ArrayLike<number>;
  passes: readonly ArrayLike<number>[];
}

export const askedSpec = ({ p, noise, points, seed }: Omit<Settings, 'mode'>): RunSpec =>
  curveRun({ seed, p, noise, points, width: WIDTH }, { every: RECORD_EVERY, grid: { x: INPUTS, resolution: RESOLUTION }, passes: PASSES });

/** What the network answers after training; nothing if the training diverged. */
export function answersOf({ records, divergedAt }: SweptRun): Answers | undefined {
  const { grid, passes } = records.at(-1) ?? {};
  if (!grid || !passes || divergedAt !== undefined) return undefined;
  return {
    evalAnswer: grid,
    passes: Array.from({ length: PASSES }, (_, pass) => passes.subarray(pass * RESOLUTION, (pass + 1) * RESOLUTION)),
  };
}

/** What the first 1, 2, ... answers of the chosen mode come to; in eval mode every answer is the same. */
export function asked(
  { evalAnswer, passes }: Answers,
  mode: Settings['mode'],
): { answers: readonly ArrayLike<number>[]; soFar: PassesSoFar[] } {
  const answers = mode === 'eval' ? passes.map(() => evalAnswer) : passes;
  return { answers, soFar: meanOfPasses(answers, evalAnswer) };
}

/** Mean over the questions of the squared standard deviation of all answers: what a single pass is off by, on average. */
export const meanVariance = (soFar: readonly PassesSoFar[]): number =>
  meanOf(soFar.at(-1)?.standardDeviation.map((deviation) => deviation ** 2) ?? [NaN]);
