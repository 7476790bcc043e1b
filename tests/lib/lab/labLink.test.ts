import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/lib/lab/base64Url';
import { readLabLink } from '../../../src/lib/lab/labLink';
import { networkProblems } from '../../../src/lib/lab/labNetwork';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import { writeLabLink } from '../../../src/lib/lab/writeLabLink';

const read = (state: unknown) => readLabLink(`#lab=${toBase64Url(JSON.stringify(state))}`);

describe('a link', () => {
  test.each(PRESETS)('of %s opens what was written, and nothing is refused', (preset) => {
    const state = presetState(preset);
    expect(readLabLink(writeLabLink(state))).toEqual({ state, refused: [] });
  });

  test('has letters, digits, hyphens and underscores alone', () => {
    expect(writeLabLink(presetState('momentum'))).toMatch(/^#lab=[\w-]+$/);
  });

  test('of no Lab says nothing', () => {
    expect(readLabLink('#lab-luck')).toEqual({ refused: [] });
    expect(readLabLink('')).toEqual({ refused: [] });
  });

  test('keeps the figure that it came from', () => {
    const from = { figure: 'dropout-twins', query: 'figure=dropout-twins&p=0.5', names: ['without dropout', 'with dropout'] };
    expect(read({ ...presetState('momentum'), from }).state?.from).toEqual(from);
  });
});

describe('a link that was altered', () => {
  const state = presetState('momentum');
  const whole = writeLabLink(state);
  test.each([
    `${whole}).`,
    `${whole}”%20`,
    `${whole}&fbclid=x`,
    `${whole}&gt;`,
    `${whole}\u200b`,
    whole.replace('=', '%3D'),
    whole.replace('=', '=3D'),
    `#?utm_source=x&amp;${whole.slice(1)}`,
  ])('is read without what was added: %#', (link) => {
    expect(readLabLink(link)).toEqual({ state, refused: [] });
  });

  test.each(['#lab=', '#lab=%%%', '#lab=AAAA', `#lab=${toBase64Url('[1')}`, `#lab=${toBase64Url('null')}`, '#lab=ééé'])(
    '%s cannot be read, and that is told',
    (link) => {
      expect(readLabLink(link)).toEqual({ refused: [], fault: 'unreadable' });
    },
  );

  test('is refused unread where it is longer than any of the Lab', () => {
    expect(readLabLink(`#lab=${'A'.repeat(60_001)}`)).toEqual({ refused: [], fault: 'tooLong' });
  });

  const { a } = presetState('momentum');
  test.each([
    [
      { ...a, optimiser: { ...a.optimiser, momentum: 7 } },
      { name: 'momentum', value: '7' },
    ],
    [
      { ...a, optimiser: { ...a.optimiser, learningRate: '0.1' } },
      { name: 'learningRate', value: '0.1' },
    ],
    [
      { ...a, optimiser: { kind: 'magic' } },
      { name: 'optimiser', value: 'magic' },
    ],
    [
      { ...a, data: { ...a.data, points: 1e9 } },
      { name: 'points', value: '1000000000' },
    ],
    [
      { ...a, data: { kind: '__proto__' } },
      { name: 'data', value: '__proto__' },
    ],
    [
      { ...a, data: { kind: 'constructor' } },
      { name: 'data', value: 'constructor' },
    ],
    [
      { ...a, steps: 1.5 },
      { name: 'steps', value: '1.5' },
    ],
    [
      { ...a, seed: -1 },
      { name: 'seed', value: '-1' },
    ],
    [
      { ...a, layers: [{ kind: 'dense', units: 1e7 }] },
      { name: 'units', value: '10000000' },
    ],
    [
      { ...a, layers: [{ kind: 'dense', units: 4, init: { kind: 'toString' } }] },
      { name: 'init', value: 'toString' },
    ],
  ])('with %j names what it does not use', (altered, refused) => {
    const reading = read({ a: altered });
    expect(reading.refused).toEqual([refused]);
    expect(networkProblems(reading.state?.a ?? a)).toEqual([]);
  });

  test('tells five things at most, and each of them shortened', () => {
    const { refused } = read({ a: { ...a, layers: Array.from({ length: 30 }, () => ({ kind: 'x'.repeat(1000) })) } });
    expect(refused).toHaveLength(5);
    expect(refused.every(({ value }) => value.length <= 41)).toBe(true);
  });

  test('with ten thousand layers keeps no more than a figure could have', () => {
    const { state } = read({ a: { ...a, layers: Array.from({ length: 1_000 }, () => ({ kind: 'dense', units: 2 })) } });
    expect(state?.a.layers.length).toBeLessThanOrEqual(250);
  });

  test.each(['https://example.org', '../../x', 'a b', ''])('cannot lead to %s', (figure) => {
    expect(read({ a, from: { figure, query: '', names: [] } }).state?.from).toBeUndefined();
  });

  test('has its query written anew, so that nothing but a query is left of it', () => {
    const { from } = read({ a, from: { figure: 'dropout-twins', query: '#x"><script>', names: [] } }).state ?? {};
    expect(from?.query).toMatch(/^[\w%.=&+-]*$/);
  });
});

test('whatever a link holds, the networks can be trained or their faults be told, and a second reading finds nothing to refuse', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('sgd', 'adam', 'dense', 'moons', 'batchNorm', 'residual', 1, 0, -1, 0.5, 1e300));
  const part = fc.dictionary(
    fc.constantFrom('kind', 'points', 'noise', 'units', 'learningRate', 'betas', 'layers', 'p', 'init', 'classes', 'seed', 'scale'),
    value,
  );
  const network = fc.record(
    {
      data: part,
      layers: fc.oneof(fc.array(part), value),
      optimiser: part,
      schedule: part,
      average: part,
      loss: value,
      batchSize: value,
      steps: value,
      seed: value,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.record({ a: fc.oneof(network, value), b: network, views: value, from: value }, { requiredKeys: [] }), (raw) => {
      const { state } = read(raw);
      if (!state) throw new Error('a record is a state');
      networkProblems(state.a);
      expect(readLabLink(writeLabLink(state))).toEqual({ state, refused: [] });
    }),
    { numRuns: 300 },
  );
});

test('any text comes back from its letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fromBase64Url(toBase64Url(text)) === text));
});
