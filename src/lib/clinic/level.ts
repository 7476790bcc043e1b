import { COSTS, type Test } from './examination';
import { FAULTS, type Fault } from './fault';
import { fewSuspects, sickCase } from './sickCase';

/** From the easiest on. */
export const LEVELS = ['few', 'all', 'dear'] as const;
export type Level = (typeof LEVELS)[number];

/** How many times as long everything takes where tests are dear, and minutes for tests in all. */
const DEAR = { factor: 3, budget: 60 } as const;
/** Minutes of a whole training. */
const TREATMENT = 5;

/** Among whom a reader looks for the fault. */
export const suspectsOf = (level: Level, seed: number): readonly Fault[] =>
  level === 'few' ? fewSuspects(sickCase(seed).fault, seed) : FAULTS;

const factorOf = (level: Level): number => (level === 'dear' ? DEAR.factor : 1);

/** Minutes that a test takes, and a treatment. */
export const testCost = (test: Test, level: Level): number => factorOf(level) * COSTS[test];
export const treatmentCost = (level: Level): number => factorOf(level) * TREATMENT;
/** An expert's minutes at the prices of a level. */
export const atPricesOf = (level: Level, minutes: number): number => factorOf(level) * minutes;

/** Minutes of tests that are left after these; infinite where there is no limit. */
export function timeLeft(ordered: readonly Test[], level: Level): number {
  return level === 'dear' ? DEAR.budget - testsCost(ordered, level) : Infinity;
}

export const testsCost = (ordered: readonly Test[], level: Level): number => ordered.reduce((sum, test) => sum + testCost(test, level), 0);

/** Minutes for tests in all; infinite where there is no limit. */
export const budgetOf = (level: Level): number => (level === 'dear' ? DEAR.budget : Infinity);
