import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/bad-batch/figure';
import { BAD_STEP, CLIPS, outcomeBands, roll, rolls } from '../../../src/components/widgets/bad-batch/model';
import { clipped } from '../../../src/lib/experiments/momentum/clippedRoll';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const outcomes = (part: Partial<Settings>) => {
  const { unclipped, clipped: with_ } = rolls({ ...defaults, ...part });
  return [unclipped.outcome, with_.outcome];
};

describe('what the reader is told to see', () => {
  test('at the defaults the bad batch throws one ball into the other well, and the clipped one stays', () => {
    expect(outcomes({})).toEqual(['other', 'stays']);
  });

  test('a hundred loses the ball, and clipping at 1 holds it whatever the size', () => {
    expect(outcomes({ push: 100 })).toEqual(['lost', 'stays']);
    expect(outcomes({ push: 1000 })).toEqual(['lost', 'stays']);
  });

  test('too low a threshold is a brake: the ball is still on its way', () => {
    expect(roll(defaults, 0.001).outcome).toBe('moving');
    expect(roll(defaults, 0.02).outcome).toBe('stays');
  });

  test('without momentum the same batch does a tenth of it', () => {
    expect(outcomes({ momentum: 0, push: 10 })).toEqual(['stays', 'stays']);
  });
});

test('the balls are alike until the bad batch, but for the long gradients of the start', () => {
  const { unclipped, clipped: with_ } = rolls({ ...defaults, clip: 100 });
  expect(with_.positions.slice(0, BAD_STEP + 1)).toEqual(unclipped.positions.slice(0, BAD_STEP + 1));
});

test('clipping keeps the direction and short gradients', () => {
  expect(clipped(-50, 1)).toBeCloseTo(-1, 6);
  expect(clipped(0.5, 1)).toBe(0.5);
  expect(clipped(-7, Infinity)).toBe(-7);
});

test('the bands cover all thresholds, and say what each of them gives', () => {
  const bands = outcomeBands(defaults);
  expect(bands[0]?.from).toBeCloseTo(CLIPS[0], 12);
  expect(bands.at(-1)?.to).toBeCloseTo(CLIPS[1], 9);
  bands.slice(1).forEach(({ from }, index) => expect(from).toBe(bands[index]?.to));
  expect(bands.find(({ from, to }) => from <= 1 && 1 < to)?.outcome).toBe('stays');
});
