import { describe, expect, test } from 'vitest';
import { changesNothing, cured } from '../../../src/lib/clinic/cure';
import { FAULTS } from '../../../src/lib/clinic/fault';
import { recipeSpec } from '../../../src/lib/clinic/recipe';
import { caseOf, fewSuspects, sickCase } from '../../../src/lib/clinic/sickCase';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const SEEDS = Array.from({ length: 400 }, (_, i) => i);

describe('cases', () => {
  test('have every fault, none much more often than others', () => {
    for (const fault of FAULTS) {
      const share = SEEDS.filter((seed) => sickCase(seed).fault === fault).length / SEEDS.length;
      expect(share, fault).toBeGreaterThan(0.02);
      expect(share, fault).toBeLessThan(0.12);
    }
  });

  test('have all kinds of data and many sizes', () => {
    const sizes = new Set(SEEDS.map((seed) => sickCase(seed).sick.data.points));
    expect(new Set(SEEDS.map((seed) => sickCase(seed).sick.data.kind)).size).toBe(4);
    expect(sizes.size).toBeGreaterThan(10);
  });

  test('of neighbouring numbers have nothing in common that tells the fault', () => {
    const faults = SEEDS.map((seed) => FAULTS.indexOf(sickCase(seed).fault));
    const repeated = faults.filter((fault, i) => fault === faults[i + 1]).length / faults.length;
    expect(repeated).toBeLessThan(0.12);
  });

  test.each(FAULTS)('without %s are runs that the engine takes, and with it they differ', (fault) => {
    for (const seed of SEEDS.slice(0, 20)) {
      const { sick, healthy } = caseOf(fault, seed);
      expect(specProblems(recipeSpec(healthy))).toEqual([]);
      expect(sick).not.toEqual(healthy);
    }
  });
});

describe('the cure', () => {
  /** Those whose cure makes another healthy recipe than the one before. */
  const OTHERWISE: readonly string[] = ['tooSmall'];

  test.each(FAULTS.filter((fault) => !OTHERWISE.includes(fault)))('of %s takes it away', (fault) => {
    for (const seed of SEEDS.slice(0, 20)) {
      const { sick, healthy } = caseOf(fault, seed);
      const mended = cured(fault, sick);
      expect({ ...mended, learningRate: 0, network: { ...mended.network, dropout: 0 } }).toEqual({
        ...healthy,
        learningRate: 0,
        network: { ...healthy.network, dropout: 0 },
      });
      expect(mended.learningRate).toBeCloseTo(healthy.learningRate, 12);
      expect(mended.network.dropout).toBeCloseTo(healthy.network.dropout, 12);
    }
  });

  test('of another fault changes nothing where that was in order, and does harm where it was not', () => {
    const { sick } = caseOf('rateTooSmall', 7);
    expect(changesNothing('sortedRows', sick)).toBe(true);
    expect(changesNothing('forgottenZeroGrad', sick)).toBe(true);
    expect(cured('rateTooLarge', sick).learningRate).toBeLessThan(sick.learningRate);
  });
});

test('a few suspects are five, with the true one at any place among them', () => {
  const places = SEEDS.map((seed) => {
    const { fault } = sickCase(seed);
    const suspects = fewSuspects(fault, seed);
    expect(new Set(suspects).size).toBe(5);
    return suspects.indexOf(fault);
  });
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3, 4]));
});
