import { expect, test } from 'vitest';
import { progressIn } from '../../../src/lib/practice/progress';
import { emptyRecord, type KeptExercise } from '../../../src/lib/practice/readerRecord';

const kept = (verdict: KeptExercise['verdict']): KeptExercise => ({ answer: '1', seed: 1, hints: 0, verdict, measured: [], when: 1 });

test('of these pages and exercises those that are read, done and right are counted, and no others', () => {
  const record = {
    ...emptyRecord('0.1.0'),
    pages: { dropout: 1, momentum: 2 },
    exercises: { one: kept('right'), two: kept('wrong'), three: kept('seen'), elsewhere: kept('right') },
  };
  expect(progressIn(record, ['dropout', 'dropout/why-it-works', 'constructor'], ['one', 'two', 'three', 'four', 'toString'])).toEqual({
    pagesRead: 1,
    pages: 3,
    exercisesDone: 3,
    exercisesRight: 1,
    exercises: 5,
  });
});
