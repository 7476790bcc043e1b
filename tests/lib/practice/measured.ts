import { expect } from 'vitest';
import { gradedExercises, verdictOf } from '../../../src/lib/practice/graded';
import { rememberingReplay, type AskRows } from '../../../src/lib/practice/rowMemory';
import { answeredRows } from '../../../src/lib/practice/rows';
import { rowsIn } from '../../../src/lib/practice/rowsAnswer';
import type { Key } from './keys/key';

/** In this thread. */
export const askHere: AskRows = async (question) => rowsIn(await answeredRows(question));

export const measure = (id: string, answer: string, seed: number): Promise<readonly number[]> =>
  rememberingReplay(askHere)(id, seed, answer);

/** That with this seed the grader takes the right answers and no wrong one. */
export async function expectKey(id: string, { right, wrong }: Key, seed: number): Promise<void> {
  const always = gradedExercises.get(id)?.kind === 'settings' ? undefined : await measure(id, '', seed);
  for (const answer of right) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('right');
  for (const answer of wrong) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('wrong');
}
