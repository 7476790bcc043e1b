import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/dropout-ridge/figure';
import { copiesOf, fits, largestGap, ridgeTrace, SCALED_FEATURE } from '../../../src/components/widgets/dropout-ridge/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const fitted = (part: Partial<Settings> = {}) => fits({ ...defaults, ...part });
const distance = (a: readonly number[], b: readonly number[]) => Math.abs((a[0] ?? NaN) - (b[0] ?? NaN) - ((a[1] ?? NaN) - (b[1] ?? NaN)));

describe('what the reader is told to see', () => {
  test.each([1, 2, 3, 4, 5])('seed %i: least squares on masked copies comes to the closed form', (seed) => {
    expect(largestGap(fitted({ seed }))).toBeLessThan(0.12);
    expect(largestGap(fitted({ seed, copies: 1000 }))).toBeLessThan(0.06);
  });

  test('least squares sets two nearly equal features against each other; dropout makes them share', () => {
    const { plain, closedForm } = fitted();
    expect((plain[0] ?? NaN) * (plain[1] ?? NaN)).toBeLessThan(0);
    expect(distance(closedForm, [0, 0])).toBeLessThan(0.3 * distance(plain, [0, 0]));
  });

  test('dropout does not care for the unit of a feature, ordinary ridge does', () => {
    const [fine, coarse] = [fitted({ scale: 0.1 }), fitted({ scale: 10 })];
    fine.closedForm.forEach((weight, j) => expect(weight).toBeCloseTo(coarse.closedForm[j] ?? NaN, 8));
    fine.masked.forEach((weight, j) => expect(weight).toBeCloseTo(coarse.masked[j] ?? NaN, 8));
    expect(Math.abs(fine.ordinary[SCALED_FEATURE] ?? NaN)).toBeLessThan(0.1 * Math.abs(coarse.ordinary[SCALED_FEATURE] ?? NaN));
  });

  test('at p = 0 all four are least squares', () => {
    const { plain, masked, closedForm, ordinary } = fitted({ p: 0 });
    for (const weights of [masked, closedForm, ordinary]) weights.forEach((weight, j) => expect(weight).toBeCloseTo(plain[j] ?? NaN, 8));
  });
});

test('the trace has every p of the slider, from least squares on', () => {
  const trace = ridgeTrace(defaults, schema.p.max);
  expect(trace.map(({ p }) => p)).toEqual(Array.from({ length: 19 }, (_, stop) => Number((0.05 * stop).toFixed(2))));
  trace[0]?.closedForm.forEach((weight, j) => expect(weight).toBeCloseTo(fitted().plain[j] ?? NaN, 8));
});

test.each([schema.copies.min, schema.copies.max])('%f copies leave every feature some rows, even at p = 0.9', (copies) => {
  expect(copiesOf({ copies })).toBe(copies);
  expect(fitted({ copies, p: 0.9 }).masked.every(Number.isFinite)).toBe(true);
});
