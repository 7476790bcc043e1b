import { expect, test } from 'vitest';
import { FAULTS, type Fault } from '../../../src/lib/clinic/fault';
import { patientOf } from '../../../src/lib/clinic/patient';
import { caseOf, sickCase } from '../../../src/lib/clinic/sickCase';

test('what is said of a case before any test is the same whatever its fault', () => {
  for (let seed = 0; seed < 300; seed++) {
    const healthy = patientOf(caseOf('rateTooSmall', seed).healthy);
    for (const fault of FAULTS) expect(patientOf(caseOf(fault, seed).sick), `${fault}, seed ${seed}`).toEqual(healthy);
  }
});

const CASES = 2000;
/** What guessing gets, and three standard deviations of it. */
const BY_CHANCE = 1 / FAULTS.length;
const BOUND = BY_CHANCE + 3 * Math.sqrt((BY_CHANCE * (1 - BY_CHANCE)) / CASES);

/** Of each group of cases the fault that was the most frequent among those learnt from. */
function learnt(groupOf: (seed: number) => string): (seed: number) => Fault | undefined {
  const counts = new Map<string, Map<Fault, number>>();
  for (let seed = 0; seed < CASES; seed++) {
    const group = counts.get(groupOf(seed)) ?? new Map<Fault, number>();
    const { fault } = sickCase(seed);
    counts.set(groupOf(seed), group.set(fault, (group.get(fault) ?? 0) + 1));
  }
  return (seed) => [...(counts.get(groupOf(seed)) ?? [])].sort(([, one], [, other]) => other - one)[0]?.[0];
}

test.each([
  ['the number of rows', (seed: number) => String(patientOf(sickCase(seed).sick).points)],
  ['the kind of data', (seed: number) => patientOf(sickCase(seed).sick).kind],
  ['all that is said', (seed: number) => JSON.stringify(patientOf(sickCase(seed).sick))],
])('who has learnt from 2,000 cases which fault goes with %s names no more faults of others than who guesses', (_, groupOf) => {
  const guess = learnt(groupOf);
  const others = Array.from({ length: CASES }, (__, i) => CASES + i);
  const right = others.filter((seed) => guess(seed) === sickCase(seed).fault).length / CASES;
  expect(right).toBeLessThan(BOUND);
});
