import { trainedRun } from '../trainedRun';
import { smallNetwork } from './smallNetwork';
import { spectrumFacts } from './spectrum';

const STEPS = 1_000;

export interface Training {
  /** 0.1 if absent. */
  learningRate?: number;
  /** 0.9 if absent. */
  momentum?: number;
  /** 1,000 if absent. */
  steps?: number;
}

/** The ways down of a small network's loss before and after training, and how many eigenvalues are a little negative in the end. */
export function waysDown(
  seed: number,
  { learningRate = 0.1, momentum = 0.9, steps = STEPS }: Training = {},
): { start: number; end: number; negative: number } {
  const { records } = trainedRun(
    smallNetwork({
      seed,
      task: 'curve',
      width: 8,
      learningRate,
      momentum,
      steps,
      record: { every: steps, curvature: true },
    }),
  );
  const [start, end] = [records[0], records.at(-1)].map((record) => spectrumFacts(record?.curvature?.eigenvalues ?? []));
  return { start: start?.waysDown ?? NaN, end: end?.waysDown ?? NaN, negative: end?.negative ?? NaN };
}
