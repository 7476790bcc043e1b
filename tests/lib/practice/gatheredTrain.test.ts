import { expect, test, vi } from 'vitest';
import { gatheredTrain } from '../../../src/lib/practice/gatheredTrain';
import type { Train } from '../../../src/lib/practice/measure';
import type { RunSpec } from '../../../src/lib/spec/spec';
import type { SweptRun } from '../../../src/lib/training/sweep';

/** Stand in for specifications and runs: each run says which specification it is of. */
const spec = (name: string) => ({ name }) as unknown as RunSpec;
const runOf = (each: RunSpec) => ({ records: [], of: each }) as SweptRun;

test('what is asked for at once is trained together, and each asker gets its own runs', async () => {
  const train = vi.fn<Train>((specs) => Promise.resolve(specs.map(runOf)));
  const gathered = gatheredTrain(train);
  const asked = [[spec('a'), spec('b')], [], [spec('c')]];
  expect(await Promise.all(asked.map(gathered))).toEqual(asked.map((specs) => specs.map(runOf)));
  expect(train).toHaveBeenCalledOnce();
  await gathered([spec('d')]);
  expect(train).toHaveBeenCalledTimes(2);
});

test('what is asked for while a sweep is on its way waits for it, since the workers are busy', async () => {
  let going = 0;
  let most = 0;
  const train = vi.fn<Train>(async (specs) => {
    most = Math.max(most, ++going);
    await new Promise((over) => setTimeout(over, 5));
    going--;
    return specs.map(runOf);
  });
  const gathered = gatheredTrain(train);
  const first = gathered([spec('a')]);
  await Promise.resolve();
  const others = [gathered([spec('b')]), gathered([spec('c')])];
  await Promise.all([first, ...others]);
  expect(most).toBe(1);
  expect(train).toHaveBeenCalledTimes(2);
});

test('where one fails, the others are trained all the same', async () => {
  const bad = spec('bad');
  const gathered = gatheredTrain((specs) => (specs.includes(bad) ? Promise.reject(new Error('no')) : Promise.resolve(specs.map(runOf))));
  const results = await Promise.allSettled([gathered([spec('a')]), gathered([bad]), gathered([spec('c')])]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
