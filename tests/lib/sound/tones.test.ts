import { describe, expect, test } from 'vitest';
import { HIGHEST_HERTZ, LOWEST_HERTZ, melodyOf } from '../../../src/lib/sound/tones';

type Points = readonly (readonly [number, number])[];
const AXES = { x: [0, 100], y: [0, 2], isLog: false, seconds: 3 } as const;
const hertz = (points: Points, part: Partial<Parameters<typeof melodyOf>[1]> = {}) =>
  melodyOf(points, { ...AXES, ...part }).tones.map(({ frequency }) => Math.round(frequency));

describe('the pitch follows the value', () => {
  test('over three octaves: a third of the way is one octave', () => {
    expect(
      hertz([
        [0, 0],
        [50, 2 / 3],
        [100, 2],
      ]),
    ).toEqual([LOWEST_HERTZ, 440, HIGHEST_HERTZ]);
  });

  test('on a log axis equal factors are equal intervals', () => {
    expect(
      hertz(
        [
          [0, 1],
          [30, 0.1],
          [60, 0.01],
          [100, 0.001],
        ],
        { y: [0.001, 1], isLog: true },
      ),
    ).toEqual([1760, 880, 440, 220]);
  });

  test('what leaves the axis stays at its end', () => {
    expect(
      hertz([
        [0, -5],
        [100, 9],
      ]),
    ).toEqual([LOWEST_HERTZ, HIGHEST_HERTZ]);
  });

  test('a level series has one pitch, between the others', () => {
    expect(
      hertz(
        [
          [0, 1],
          [100, 1],
        ],
        { y: [1, 1] },
      ),
    ).toEqual([622, 622]);
  });
});

describe('time follows x', () => {
  const times = (points: Points) => melodyOf(points, AXES).tones.map(({ at }) => at);

  test('evenly', () => {
    expect(
      times([
        [0, 1],
        [25, 1],
        [100, 1],
      ]),
    ).toEqual([0, 0.75, 3]);
  });

  test('no faster than the ear follows, and the end is always heard', () => {
    const fine = times(Array.from({ length: 1001 }, (_, i) => [i / 10, 1] as const));
    const gaps = fine.slice(1, -1).map((at, i) => at - (fine[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.0199);
    expect(fine.at(-1)).toBe(3);
  });
});

test('a series that diverges is lost, one with a gap is not', () => {
  expect(
    melodyOf(
      [
        [0, 1],
        [50, Infinity],
        [100, NaN],
      ],
      AXES,
    ),
  ).toMatchObject({ isLost: true, tones: [{ at: 0 }] });
  expect(
    melodyOf(
      [
        [0, 1],
        [50, NaN],
        [100, 1],
      ],
      AXES,
    ).isLost,
  ).toBe(false);
  expect(melodyOf([], AXES)).toEqual({ tones: [], isLost: false });
});
