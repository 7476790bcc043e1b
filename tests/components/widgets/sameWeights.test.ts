import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/same-weights/figure';
import {
  decisionOf,
  largestDifference,
  otherNetwork,
  plainTwins,
  tiedNetwork,
  twins,
  twinsFrom,
} from '../../../src/components/widgets/same-weights/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const twinsWith = (part: Partial<Settings>) => twins({ ...defaults, ...part });
const end = <Value>(values: readonly Value[]) => values[values.length - 1] as Value;

describe.each([1, 2, 3])('what the reader is told to see, with seed %i', (seed) => {
  const { tied, other } = twinsWith({ seed });

  test('units that start alike are alike to the last bit, all the way', () => {
    for (const network of tied.networks) expect(largestDifference(network)).toBe(0);
    for (const rank of tied.ranks) expect(rank).toBeCloseTo(1, 9);
  });

  test('a nudged one parts from the others, which stay together', () => {
    const { incoming } = end(other.networks);
    expect(largestDifference(end(other.networks))).toBeGreaterThan(1);
    for (let unit = 2; unit < defaults.units; unit++) {
      expect(incoming[2 * unit]).toBe(incoming[2]);
      expect(incoming[2 * unit + 1]).toBe(incoming[3]);
    }
    expect(end(other.ranks)).toBeGreaterThan(1.5);
    expect(end(other.ranks)).toBeLessThanOrEqual(2);
  });

  test('and the loss comes down further', () => {
    expect(end(other.losses)).toBeLessThan(0.75 * end(tied.losses));
  });
});

test('random weights make more than two different units', () => {
  expect(end(twinsWith({ start: 'random' }).other.ranks)).toBeGreaterThan(3);
});

test('with all weights zero no weight ever moves', () => {
  const { incoming, outgoing } = end(twinsWith({ value: 0 }).tied.networks);
  expect([...incoming, ...outgoing].every((weight) => weight === 0)).toBe(true);
});

test('the boundary of equal units is straight: the decision depends on one direction only', () => {
  const network = end(twinsWith({}).tied.networks);
  const [a, b] = [network.incoming[0] ?? NaN, network.incoming[1] ?? NaN];
  const decision = decisionOf(network, 'xor');
  const at = (column: number, row: number) => ({ place: a * column + b * row, value: decision[row * 41 + column] ?? NaN });
  const inOrder = Array.from({ length: 41 * 41 }, (_, i) => at(i % 41, Math.floor(i / 41))).sort((one, two) => one.place - two.place);
  const signs = inOrder.map(({ value }) => value > 0);
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  expect(changes).toBeLessThanOrEqual(1);
});

test('one weight of one unit is nudged, and no other', () => {
  const [tied, nudged] = [tiedNetwork(defaults), otherNetwork({ ...defaults, nudge: 0.25 })];
  expect(nudged.incoming[0]).toBe(0.75);
  expect(nudged.incoming.slice(1)).toEqual(tied.incoming.slice(1));
  expect(nudged.outgoing).toEqual(tied.outgoing);
});

test('what stands in the built page is what was trained', () => {
  const trained = twinsWith({});
  expect(twinsFrom(plainTwins(trained))).toEqual(trained);
});
