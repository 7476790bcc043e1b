import { expect, test } from 'vitest';
import survey from '../../../src/content/clinic/survey.json';
import { FAULTS } from '../../../src/lib/clinic/fault';
import { surveyed } from '../../../src/lib/clinic/survey';

/** Cases that were not measured before. */
const SEEDS = [0, 1, 2].map((i) => survey.firstSeed + 500 + i);
const PATIENCE = 300_000;

test.each(FAULTS)('new cases of %s are sick, are healed by its cure, and most are named', { timeout: PATIENCE }, (fault) => {
  const cases = SEEDS.map((seed) => surveyed(fault, seed));
  expect(cases.filter(({ sick }) => sick > 0).length).toBeGreaterThanOrEqual(2);
  expect(cases.filter(({ left }) => left === 0).length).toBeGreaterThanOrEqual(2);
  expect(cases.filter(({ verdict }) => FAULTS[verdict] === fault).length).toBeGreaterThanOrEqual(2);
});
