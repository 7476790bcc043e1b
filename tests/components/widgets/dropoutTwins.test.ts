import { describe, expect, test } from 'vitest';
import { framesForPage } from '../../../src/components/book/figure/framesForPage';
import { packed, unpacked, type Packed } from '../../../src/components/book/figure/packed';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { schema, twinFrame, type TwinFrame } from '../../../src/components/widgets/dropout-twins/figure';
import { allSpecs, GRID_RESOLUTION, otherSeeds, RECORD_EVERY, STEPS } from '../../../src/components/widgets/dropout-twins/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const framesOf = (settings: Partial<typeof defaults>) => trainedFrames<TwinFrame>(allSpecs({ ...defaults, ...settings }), twinFrame);
const firstRun = framesOf({});

describe('what the reader is told to see at the defaults', () => {
  const last = firstRun.at(-1);

  test('there is a pair for the seed, and one for each other', () => {
    expect(last?.others).toHaveLength(defaults.others);
    expect(otherSeeds(defaults)).toEqual([2, 3, 4]);
  });

  test.each([0, 1, 2])('so is it with other seed %d: lower training loss without, lower validation loss with', (other) => {
    const [without, withDropout] = last?.others[other] ?? [];
    expect(without?.[0]).toBeLessThan(withDropout?.[0] ?? NaN);
    expect(without?.[1]).toBeGreaterThan(withDropout?.[1] ?? NaN);
  });

  test('the plain network does better on the training data and worse on the validation data', () => {
    const [without, withDropout] = last?.twins ?? [];
    expect(without?.training.loss).toBeLessThan(withDropout?.training.loss ?? NaN);
    expect(without?.training.accuracy).toBeGreaterThan(withDropout?.training.accuracy ?? NaN);
    expect(without?.validation.loss).toBeGreaterThan(withDropout?.validation.loss ?? NaN);
  });
});

test('at step 0 the twins are the same network', () => {
  const [without, withDropout] = firstRun[0]?.twins ?? [];
  expect(without).toEqual(withDropout);
});

test('with p = 0 they stay the same to the end', () => {
  const [without, withDropout] = framesOf({ p: 0, points: 40, width: 12, others: 0 }).at(-1)?.twins ?? [];
  expect(without).toEqual(withDropout);
});

test('a run is a frame every so many steps, each with the decisions of both', () => {
  expect(firstRun.map(({ step }) => step)).toEqual(Array.from({ length: STEPS / RECORD_EVERY + 1 }, (_, index) => index * RECORD_EVERY));
  for (const { twins } of firstRun) for (const { decision } of twins) expect(decision).toHaveLength(GRID_RESOLUTION ** 2);
});

test('a twin that has diverged stays as it was last seen', () => {
  const before = firstRun[3];
  const alone = twinFrame(
    [
      { kind: 'diverged', step: 35, reason: '' },
      { kind: 'record', step: 40, training: { loss: 1 }, validation: { loss: 2 } },
    ],
    before,
  );
  expect(alone).toEqual({ step: 40, twins: [before?.twins[0], { training: { loss: 1 }, validation: { loss: 2 } }], others: [] });
  expect(
    twinFrame(
      [
        { kind: 'finished', step: 40 },
        { kind: 'finished', step: 40 },
      ],
      before,
    ),
  ).toBeUndefined();
});

test('what the page carries is small: only the last frame keeps its boundaries', () => {
  const first = packed(framesForPage(firstRun)) as Packed<TwinFrame[]>;
  const frames = unpacked(first);
  expect(frames.map(({ step }) => step)).toEqual(firstRun.map(({ step }) => step));
  expect(frames.filter(({ twins }) => twins[0].decision)).toEqual([frames.at(-1)]);
  expect(first.length).toBeLessThan(80_000);
});

test('a pair with another seed is what the twins with that seed are', () => {
  const few = { points: 40, width: 12 };
  const own = framesOf({ ...few, seed: 6, others: 0 })
    .at(-1)
    ?.twins.map(({ training, validation }) => [training.loss, validation.loss]);
  expect(framesOf({ ...few, seed: 5, others: 1 }).at(-1)?.others).toEqual([own]);
});

test('after the largest seed comes 0', () => {
  expect(otherSeeds({ ...defaults, seed: 2 ** 32 - 1, others: 2 })).toEqual([0, 1]);
});
