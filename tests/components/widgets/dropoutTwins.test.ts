import { describe, expect, test } from 'vitest';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { framesForPage, twinFrame, type TwinFrame } from '../../../src/components/widgets/dropout-twins/frames';
import { GRID_RESOLUTION, RECORD_EVERY, STEPS, twinSpecs } from '../../../src/components/widgets/dropout-twins/model';
import { schema } from '../../../src/components/widgets/dropout-twins/settings';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const framesOf = (settings: Partial<typeof defaults>) => trainedFrames<TwinFrame>(twinSpecs({ ...defaults, ...settings }), twinFrame);
const firstRun = framesOf({});

describe('what the reader is told to see at the defaults', () => {
  test.each([1, 2, 3])('with seed %d the plain network does better on the training data and worse on the validation data', (seed) => {
    const last = (seed === defaults.seed ? firstRun : framesOf({ seed })).at(-1);
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
  const [without, withDropout] = framesOf({ p: 0, points: 40, width: 12 }).at(-1)?.twins ?? [];
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
  expect(alone).toEqual({ step: 40, twins: [before?.twins[0], { training: { loss: 1 }, validation: { loss: 2 } }] });
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
  const frames = framesForPage(firstRun);
  expect(frames.filter(({ twins }) => twins[0].decision)).toEqual([frames.at(-1)]);
  expect(JSON.stringify(frames).length).toBeLessThan(80_000);
});
