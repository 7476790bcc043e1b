import { describe, expect, test } from 'vitest';
import { codeHash } from '../../../scripts/claims/code.mjs';
import survey from '../../../src/content/clinic/survey.json';
import { expertOn } from '../../../src/lib/clinic/consultation';
import { FAULTS } from '../../../src/lib/clinic/fault';
import { caseOf } from '../../../src/lib/clinic/sickCase';
import { LOOKS, parting, type FaultSurvey } from '../../../src/lib/clinic/survey';

const faults: Readonly<Record<string, FaultSurvey>> = survey.faults;
const surveyOf = (fault: string): FaultSurvey => faults[fault] ?? expect.fail(`'${fault}' was not measured`);

describe('the cases that were measured', () => {
  test('were measured with the clinic’s code as it is (else: npm run clinic)', () => {
    expect(survey.code).toBe(codeHash('src/lib/clinic/survey.ts', 'src/lib/clinic/'));
  });

  test.each(FAULTS)('of %s are sick, and its cure heals them', (fault) => {
    const { cases, sick, healed } = surveyOf(fault);
    expect(sick / cases).toBeGreaterThanOrEqual(0.9);
    expect(healed / cases).toBeGreaterThanOrEqual(0.9);
  });

  test.each(FAULTS)('of %s are named rightly by an expert in nine of ten', (fault) => {
    const { cases, verdicts } = surveyOf(fault);
    expect((verdicts[fault] ?? 0) / cases).toBeGreaterThanOrEqual(0.9);
  });

  const PAIRS = FAULTS.flatMap((one, i) => FAULTS.slice(i + 1).map((other) => [one, other] as const));

  test.each(PAIRS)('of %s and %s are told apart by some test', (one, other) => {
    const best = Math.max(...LOOKS.map((look) => parting(surveyOf(one), surveyOf(other), look)));
    expect(best).toBeGreaterThan(0.95);
  });
});

test('two faults part in a test as often as their readings differ', () => {
  const of = (readings: Record<string, number>) => ({ cases: 10, readings: { start: readings } }) as unknown as FaultSurvey;
  expect(parting(of({ near: 10 }), of({ far: 10 }), 'start')).toBe(1);
  expect(parting(of({ near: 10 }), of({ near: 10 }), 'start')).toBe(0);
  expect(parting(of({ near: 5, far: 5 }), of({ near: 10 }), 'start')).toBeCloseTo(0.5, 12);
});

/** Of the numbers below 400 the first that were not measured. */
const FRESH_SEED = 11;

test('an expert names the fault of new cases', () => {
  const right = FAULTS.filter((fault) => expertOn(caseOf(fault, FRESH_SEED).sick).verdict === fault);
  expect(right.length).toBeGreaterThanOrEqual(FAULTS.length - 2);
});
