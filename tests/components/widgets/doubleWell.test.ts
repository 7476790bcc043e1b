import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/double-well/DoubleWell';
import { schema, type Settings } from '../../../src/components/widgets/double-well/figure';
import { rolls, SHOWN_STEPS, stripBands } from '../../../src/components/widgets/double-well/model';
import words from '../../../src/content/words/en/double-well.json';
import { profilePath } from '../../../src/lib/experiments/momentum/profilePath';
import { defaultsOf } from '../../../src/lib/share/setting';
import { tiltedQuartic } from '../../../src/lib/surfaces/tiltedQuartic';

const defaults = defaultsOf(schema);
const ballWith = (part: Partial<Settings>) => rolls({ ...defaults, ...part }).withMomentum;

describe('what the reader is told to see from 1.8', () => {
  test('plain descent is stuck in the local minimum', () => {
    expect(rolls(defaults).plain).toMatchObject({ fate: 'local minimum', crossings: 0 });
  });

  test('with a learning rate of 0.5 its first step leaps over the hill, and it ends in the global minimum', () => {
    const { positions } = profilePath(tiltedQuartic, defaults.start, { learningRate: 0.5, momentum: 0, steps: 1000 });
    expect(positions[1]).toBeLessThan(0);
    expect(positions.at(-1)).toBeCloseTo(-1.055, 3);
  });

  test('momentum 0.9 passes the hill once, 0.95 twice and is back, 0.97 three times, 0.98 four times', () => {
    expect(ballWith({ momentum: 0.9 })).toMatchObject({ fate: 'global minimum', crossings: 1 });
    expect(ballWith({ momentum: 0.95 })).toMatchObject({ fate: 'local minimum', crossings: 2 });
    expect(ballWith({ momentum: 0.97 })).toMatchObject({ fate: 'global minimum', crossings: 3 });
    expect(ballWith({ momentum: 0.98 })).toMatchObject({ fate: 'local minimum', crossings: 4 });
  });

  test('the strip changes from one minimum to the other more than twice: it is not monotone', () => {
    const resting = stripBands(defaults).filter(({ fate }) => fate !== 'still moving');
    expect(resting.length).toBeGreaterThanOrEqual(4);
    expect(resting.map(({ fate }) => fate).slice(0, 4)).toEqual(['local minimum', 'global minimum', 'local minimum', 'global minimum']);
  });
});

test('from 1.6 the first momentum over the hill is 0.87 and 0.95 ends in the global minimum; from 1.2 none gets over', () => {
  const [stuck] = stripBands({ ...defaults, start: 1.6 });
  expect(stuck).toEqual({ from: 0, to: 0.86, fate: 'local minimum' });
  expect(ballWith({ start: 1.6, momentum: 0.95 }).fate).toBe('global minimum');
  expect(stripBands({ ...defaults, start: 1.2 })).toHaveLength(1);
});

test('the strip says of every stop of the slider what the ball does there', () => {
  const bands = stripBands(defaults);
  for (const momentum of [0, 0.5, 0.8, 0.81, 0.94, 0.95, 0.99])
    expect(bands.find(({ from, to }) => from <= momentum && momentum <= to)?.fate).toBe(ballWith({ momentum }).fate);
});

test('a ball ends where the parity of its crossings says', () => {
  for (let momentum = 0; momentum < 0.99; momentum += 0.01) {
    const { fate, crossings } = ballWith({ momentum });
    if (fate.endsWith('minimum')) expect(fate).toBe(crossings % 2 === 0 ? 'local minimum' : 'global minimum');
  }
});

test('the words say stuck, passed, overshot and diverged', () => {
  const told = (part: Partial<Settings>) => outcome(rolls({ ...defaults, ...part }), words);
  expect(told({ momentum: 0.5 })).toContain('stuck');
  expect(told({ momentum: 0.9 })).toContain('passed');
  expect(told({ momentum: 0.95 })).toContain('overshot');
  expect(told({ momentum: 0.99 })).toContain('still moving');
  expect(told({ start: 2, learningRate: 0.3, momentum: 0.99 })).not.toContain('NaN');
});

test('all that is drawn is finite, at the ends of every slider', () => {
  for (const learningRate of [schema.learningRate.min, schema.learningRate.max])
    for (const start of [schema.start.min, schema.start.max])
      for (const momentum of [0, 0.99]) {
        const { positions } = ballWith({ learningRate, start, momentum });
        expect(positions.length).toBeLessThanOrEqual(SHOWN_STEPS + 1);
        expect(positions.every(Number.isFinite)).toBe(true);
      }
});
