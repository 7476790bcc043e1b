import { expect, test } from 'vitest';
import { namedRuns } from '../../../src/lib/pytorch/namedRuns';
import { exampleRun } from './exampleRun';

test('the first specifications get the names', () => {
  const specs = [1, 2, 3].map((seed) => exampleRun({ seed }));
  expect(namedRuns(['one', 'two'], specs).map(({ name, spec }) => [name, spec.seed])).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
});

test('a name without a specification is refused, and so are no runs at all', () => {
  expect(() => namedRuns(['one', 'two'], [exampleRun()])).toThrow("'two'");
  expect(() => namedRuns([], [exampleRun()])).toThrow('no run');
});
