import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/lib/practice/graded';
import handedIn from './handedIn.json';
import { measure } from './measured';

const exercises = handedIn.flatMap((reader) => Object.entries(reader));

test.each(exercises)('what the browser tests hand in is what the runs give: %s', async (id, { answer, seed, verdict, measured }) => {
  const found = await measure(id, answer, seed);
  expect(measured).toEqual(found);
  expect(verdictOf(id, answer, found)).toBe(verdict);
});
