import { describe, expect, test } from 'vitest';
import { expectedNetworksMet, maskMachine, thinnedNetworks } from '../../../../src/lib/experiments/dropout/maskMachine';

const last = <Value>(values: readonly Value[] | undefined) => values?.[values.length - 1];

const settings = { outputs: [1, 0.5, -2, 0], weights: [1, 1, 0.5, 3], passes: 20_000, seed: 4 };

describe.each([0.2, 0.5, 0.75])('at p = %f', (p) => {
  const run = maskMachine({ ...settings, p });

  test('mean and variance of each unit and of its listener approach the formulas', () => {
    run.expectedUnits.forEach(({ mean, variance }, unit) => {
      const measured = last(run.units[unit]);
      expect(measured?.mean).toBeCloseTo(mean, 1);
      expect(Math.abs((measured?.variance ?? NaN) - variance)).toBeLessThanOrEqual(0.05 * variance);
    });
    expect(run.expectedListener.mean).toBeCloseTo(0.5, 10);
    expect(last(run.listener)?.mean).toBeCloseTo(0.5, 1);
    expect((last(run.listener)?.variance ?? NaN) / run.expectedListener.variance).toBeCloseTo(1, 1);
  });

  test('a dropped unit is silent, a kept one is scaled by 1 / (1 - p)', () => {
    for (const { kept, outputs } of run.passes.slice(0, 50)) {
      outputs.forEach((output, unit) => expect(output).toBeCloseTo(kept[unit] ? (settings.outputs[unit] ?? NaN) / (1 - p) : 0, 6));
    }
  });
});

test('p = 0 keeps every unit in every pass: one network, no variance', () => {
  const run = maskMachine({ ...settings, p: 0, passes: 10 });
  expect(last(run.networksMet)).toBe(1);
  expect(last(run.listener)).toEqual({ mean: 0.5, variance: 0 });
});

test('a longer run begins with the shorter one', () => {
  const short = maskMachine({ ...settings, p: 0.5, passes: 5 });
  expect(maskMachine({ ...settings, p: 0.5, passes: 9 }).passes.slice(0, 5)).toEqual(short.passes);
});

describe('thinned networks', () => {
  test('are all met in the end, and never more than there are', () => {
    const met = maskMachine({ ...settings, p: 0.5 }).networksMet;
    expect(met[0]).toBe(1);
    expect(last(met)).toBe(thinnedNetworks(4));
  });

  test('met after a few passes are as many as the probabilities of their masks say', () => {
    // Two units at p = 1/2: four masks of probability 1/4 each.
    expect(expectedNetworksMet(2, 0.5, 3)).toBeCloseTo(4 * (1 - 0.75 ** 3), 10);
    // One unit at p = 0.1: kept in 9 of 10 passes.
    expect(expectedNetworksMet(1, 0.1, 2)).toBeCloseTo(1 - 0.9 ** 2 + (1 - 0.1 ** 2), 10);
    const outputs = Array.from({ length: 10 }, () => 1);
    const runs = Array.from(
      { length: 40 },
      (_, seed) => last(maskMachine({ outputs, weights: outputs, p: 0.3, passes: 300, seed }).networksMet) ?? 0,
    );
    const mean = runs.reduce((sum, met) => sum + met, 0) / runs.length;
    expect(mean / expectedNetworksMet(10, 0.3, 300)).toBeCloseTo(1, 1);
  });
});
