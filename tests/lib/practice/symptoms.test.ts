import { describe, expect, test } from 'vitest';
import { noiseFloor } from '../../../src/lib/experiments/momentum/noiseFloor';
import { gradedExercises } from '../../../src/lib/practice/graded';
import { countedTensors, endlessWarmUp, insideRoot, sameRate, sizeForSquare } from '../../../src/lib/practice/symptoms/descents';
import { biasesOfOne, positiveReadout, reluOnLogits } from '../../../src/lib/practice/symptoms/beginnings';
import {
  decayedScale,
  missingRoot,
  otherCompany,
  otherMomentum,
  sharedNorm,
  smallestBatch,
  unfrozenMean,
  unsavedStatistics,
  untrainedShift,
  uselessBiases,
} from '../../../src/lib/practice/symptoms/normed';
import { measure } from './measured';

const SEEDS = [1, 5003, 9990];
const FAULTS = [...gradedExercises].flatMap(([id, exercise]) =>
  exercise.kind === 'lines' ? [{ id, faults: Object.keys(exercise.faults), seeds: exercise.measured.seeds }] : [],
);

test('there are ten programs with faults at least', () => expect(FAULTS.length).toBeGreaterThanOrEqual(10));

/** Of the same rows the least loss can be the one that other rows choose. */
const MAY_AGREE = 'early-stopping-bugs test';

describe.each(FAULTS)('every fault of $id shows', ({ id, faults, seeds }) => {
  test.each(SEEDS)('with seed %d', async (seed) => {
    const numbers = await measure(id, '', seed);
    expect(numbers).toHaveLength(2 * faults.length * seeds);
    expect(numbers.every(Number.isFinite)).toBe(true);
    for (const [place, fault] of faults.entries()) {
      const pairs = Array.from({ length: seeds }, (_, row) => numbers.slice(2 * (row * faults.length + place)));
      // The same direction with every seed: both have the seed's own chance.
      const signs = pairs.map(([meant = NaN, faulty = NaN]) => Math.sign(faulty - meant));
      const directions = new Set(`${id} ${fault}` === MAY_AGREE ? signs.filter((sign) => sign !== 0) : signs);
      expect([...directions], `${fault}: ${pairs.map((pair) => pair.slice(0, 2).join(' ')).join('; ')}`).toHaveLength(1);
      expect(directions).not.toContain(0);
    }
  });
});

const SOME = [3, 40, 500, 6000];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what is measured is what theory, or PyTorch, says', () => {
  test('of running means: the root of rho / (2 - rho) / 32, and (0.9 m + n) / 1.9 where two layers share one', () => {
    const [usual, large] = [0, 1].map((side) => mean(SOME.map((seed) => otherMomentum(seed)[side] ?? NaN)));
    expect(usual).toBeCloseTo(Math.sqrt(0.1 / 1.9 / 32), 2);
    expect(large).toBeCloseTo(Math.sqrt(0.99 / 1.01 / 32), 2);
    expect(mean(SOME.map((seed) => sharedNorm(seed)[1]))).toBeCloseTo(1.5 + (1.5 * 0.1) / 1.9, 1);
    expect(mean(SOME.map((seed) => unfrozenMean(seed)[1]))).toBeCloseTo(2, 1);
  });

  test('of a scale under decay, a shift, a forgotten root, saved statistics and a batch of 4,097', () => {
    expect(decayedScale(1)).toEqual([1, expect.closeTo(0.999 ** 1000, 6)]);
    expect(untrainedShift(1)).toEqual([expect.closeTo(3 * (1 - 0.9 ** 100), 9), 0]);
    const [meant, faulty] = missingRoot(4);
    expect(meant).toBeCloseTo(1, 4);
    expect(faulty).toBeGreaterThan(0.07);
    expect(faulty).toBeLessThan(0.14);
    expect(mean(SOME.map((seed) => unsavedStatistics(seed)[1]))).toBeCloseTo(3.05, 0);
    expect(smallestBatch(1)).toEqual([64, 1]);
    expect(uselessBiases(5)(9)).toEqual([0, 5]);
    expect(otherCompany(3)[0]).toBe(0);
  });

  test('of a warm-up that does not end: the floor of the rate that it has come to', () => {
    const pairs = SOME.map((seed) => endlessWarmUp(seed));
    const floor = (learningRate: number) => Math.sqrt(noiseFloor({ learningRate, momentum: 0.9, curvature: 1, noise: 1 }));
    expect(mean(pairs.map(([meant]) => meant))).toBeCloseTo(floor(0.1), 0.7);
    expect(mean(pairs.map(([, faulty]) => faulty))).toBeGreaterThan(floor(0.8));
    expect(mean(pairs.map(([, faulty]) => faulty))).toBeLessThan(floor(1));
  });

  test('of Adam, as the programs print', () => {
    for (const seed of SOME) {
      expect(countedTensors(seed)).toEqual([
        expect.closeTo(1, 6),
        expect.closeTo(0.1 / (1 - 0.9 ** 20) / Math.sqrt(0.001 / (1 - 0.999 ** 20)), 6),
      ]);
      expect(insideRoot(seed)[1]).toBeLessThan(0.15);
      expect(insideRoot(seed)[0]).toBeGreaterThan(0.99);
    }
    expect(sizeForSquare(1)).toEqual([expect.closeTo(1, 6), expect.closeTo(10, 6)]);
    expect(sameRate(1)).toEqual([expect.closeTo(0.1, 6), expect.closeTo(10, 4)]);
  });

  test('of logits of weights from U(0, 1): 64 halves of 1 / root of 2 pi', () => {
    expect(mean(SOME.map((seed) => positiveReadout(seed)[1]))).toBeCloseTo(32 / Math.sqrt(2 * Math.PI), 0);
    expect(mean(SOME.map((seed) => reluOnLogits(seed)[1]))).toBeCloseTo(5, 0);
    expect(mean(SOME.map((seed) => biasesOfOne(seed)[1]))).toBeLessThan(0.3);
  });
});
