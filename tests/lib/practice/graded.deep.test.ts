import { describe, test } from 'vitest';
import { gradedExercises } from '../../../src/lib/practice/graded';
import { keys } from './keys/keys';
import { expectKey } from './measured';

/** Readers' seeds lie below 1,000. */
const SEEDS = Array.from({ length: 12 }, (_, i) => 1 + 83 * i);

describe.each(Object.entries(keys).filter(([id]) => isMeasured(id)))('%s', (id, key) => {
  test.each(SEEDS)('takes the right answers with seed %d, and no other', (seed) => expectKey(id, key, seed));
});

function isMeasured(id: string): boolean {
  const exercise = gradedExercises.get(id);
  return exercise?.kind === 'settings' || (exercise !== undefined && 'measured' in exercise && exercise.kind !== 'lines');
}
