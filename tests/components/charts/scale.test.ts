import { scaleLinear, scaleLog, scaleSqrt, scaleSymlog } from 'd3';
import { describe, expect, test } from 'vitest';
import { scaleOf, symlogScale, type Interval, type ScaleKind } from '../../../src/components/charts/scale';

const D3 = { linear: () => scaleLinear(), log: () => scaleLog(), sqrt: () => scaleSqrt() };
const DOMAINS: Readonly<Record<ScaleKind, readonly Interval[]>> = {
  linear: [
    [0, 1],
    [-3.8, 2.2],
    [0.001, 0.0042],
    [1234.5, 99_999],
    [5, -5],
    [2, 2],
  ],
  log: [
    [1e-6, 10],
    [0.004, 12],
    [3, 702],
    [2, 3],
    [0.02, 0.031],
    [1e-12, 1e9],
    [100, 0.1],
  ],
  sqrt: [
    [0, 1],
    [0, 437],
    [-4, 9],
  ],
};
const RANGES: readonly Interval[] = [
  [0, 316],
  [198.5, 0],
];
const cases = Object.entries(DOMAINS).flatMap(([kind, domains]) => domains.map((domain) => [kind as ScaleKind, domain] as const));

describe.each(cases)('%s from %j', (kind, domain) => {
  test.each(RANGES)('to %j and %j places, inverts and marks as d3 does, to the last bit', (...range) => {
    const [ours, theirs] = [scaleOf(kind, domain, range), D3[kind]().domain(domain).range(range)];
    for (let i = -20; i <= 120; i++) {
      const value = domain[0] + (i / 100) * (domain[1] - domain[0]);
      if (kind === 'log' && value <= 0) continue;
      expect(ours(value)).toBe(theirs(value));
      expect(ours.invert(3 * i + 0.1)).toBe(theirs.invert(3 * i + 0.1));
    }
    for (const count of [1, 2, 4, 5, 6, 10]) expect(ours.ticks(count)).toEqual(theirs.ticks(count));
    expect(ours.domain()).toEqual(domain);
  });
});

test('linear near zero and logarithmic beyond, within the domain, as d3 does', () => {
  const [ours, theirs] = [
    symlogScale(1e-5, [-10, 100], [210, 0]),
    scaleSymlog().constant(1e-5).domain([-10, 100]).range([210, 0]).clamp(true),
  ];
  for (const value of [-1000, -10, -0.3, -1e-6, 0, 1e-7, 2e-5, 0.01, 42, 100, 1e5]) expect(ours(value)).toBe(theirs(value));
});
