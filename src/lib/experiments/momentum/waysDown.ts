import { trainedRun } from '../trainedRun';
import { smallNetwork } from './smallNetwork';
import { spectrumFacts } from './spectrum';

const STEPS = 1_000;

/** The ways down of a small network's loss before and after training, and how many eigenvalues are a little negative in the end. */
export function waysDown(seed: number): { start: number; end: number; negative: number } {
  const { records } = trainedRun(
    smallNetwork({
      seed,
      task: 'curve',
      width: 8,
      learningRate: 0.1,
      momentum: 0.9,
      steps: STEPS,
      record: { every: STEPS, curvature: true },
    }),
  );
  const [start, end] = [records[0], records.at(-1)].map((record) => spectrumFacts(record?.curvature?.eigenvalues ?? []));
  return { start: start?.waysDown ?? NaN, end: end?.waysDown ?? NaN, negative: end?.negative ?? NaN };
}
