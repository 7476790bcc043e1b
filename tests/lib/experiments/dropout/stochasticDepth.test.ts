import { describe, expect, test } from 'vitest';
import { stochasticDepth, wholeNetwork } from '../../../../src/lib/experiments/dropout/stochasticDepth';
import { trainedRun } from '../../../../src/lib/experiments/trainedRun';

const few = { seed: 2, pictures: 100, steps: 40 };

describe('a network whose blocks are left out at random', () => {
  test('is with p = 0 the network that is trained as a whole', () => {
    const { last } = trainedRun(wholeNetwork({ ...few, p: 0 }));
    const { training, validation, errors, work } = stochasticDepth({ ...few, p: 0 });
    expect(training).toBeCloseTo(last.training?.loss ?? NaN, 12);
    expect(validation).toBeCloseTo(last.validation?.loss ?? NaN, 12);
    expect(errors).toBeCloseTo(1 - (last.validation?.accuracy ?? NaN), 12);
    expect(work).toBe(1);
  });

  // Of L blocks L - p (L + 1) / 2 take part on average: 6 - 0.5 * 3.5 = 4.25 of 6.
  test('does the work that the probabilities leave', () => {
    expect(stochasticDepth({ ...few, steps: 400, p: 0.5 }).work).toBeCloseTo(4.25 / 6, 1);
  });

  test('is another one where blocks are missing, and learns', () => {
    const [whole, thinned] = [0, 0.5].map((p) => stochasticDepth({ ...few, steps: 400, p }));
    expect(thinned?.training).not.toBe(whole?.training);
    expect(thinned?.training).toBeLessThan(0.5);
  });
});
