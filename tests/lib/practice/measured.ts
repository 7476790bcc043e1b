import { expect } from 'vitest';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { gradedExercises, replay, verdictOf } from '../../../src/lib/practice/graded';
import type { Train } from '../../../src/lib/practice/measure';
import type { Key } from './keys/key';

const train: Train = (specs) => Promise.resolve(specs.map((spec) => trainedRun(spec)));

export const measure = (id: string, answer: string, seed: number): Promise<readonly number[]> => replay(id, seed, train, answer);

/** That with this seed the grader takes the right answers and no wrong one. */
export async function expectKey(id: string, { right, wrong }: Key, seed: number): Promise<void> {
  const always = gradedExercises.get(id)?.kind === 'settings' ? undefined : await measure(id, '', seed);
  for (const answer of right) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('right');
  for (const answer of wrong) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('wrong');
}
