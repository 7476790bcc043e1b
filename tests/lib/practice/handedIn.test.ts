import { expect, test } from 'vitest';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { replay, verdictOf } from '../../../src/lib/practice/graded';
import handedIn from './handedIn.json';

const exercises = handedIn.flatMap((reader) => Object.entries(reader));

test.each(exercises)('what the browser tests hand in is what the runs give: %s', async (id, { answer, seed, verdict, measured }) => {
  const found = await replay(id, seed, (specs) => Promise.resolve(specs.map((spec) => trainedRun(spec))), answer);
  expect(measured).toEqual(found);
  expect(verdictOf(id, answer, found)).toBe(verdict);
});
