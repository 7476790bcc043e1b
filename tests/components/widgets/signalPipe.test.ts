import { describe, expect, test } from 'vitest';
import { definition, schema, type Settings } from '../../../src/components/widgets/signal-pipe/figure';
import { courseOf, decadesAround, theories } from '../../../src/components/widgets/signal-pipe/model';
import { allSignals, signalPipe } from '../../../src/lib/experiments/initialization/signalPipe';
import { defaultsOf } from '../../../src/lib/share/setting';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const topOf = (part: Partial<Settings>) => {
  const { forward, backward } = allSignals({ ...defaults, ...part });
  return { signal: forward.at(-1) ?? NaN, gradient: backward.at(-1) ?? NaN };
};
/** Decades by which two numbers differ. */
const decadesApart = (a: number, b: number) => Math.abs(Math.log10(a / b));

describe('what the reader is told to see', () => {
  test('at the defaults a millionth of a millionth is left, of the signal and of the gradient', () => {
    const { signal, gradient } = topOf({});
    expect(decadesApart(signal, 6 ** -15)).toBeLessThan(0.5);
    expect(decadesApart(gradient, 6 ** -15)).toBeLessThan(0.5);
  });

  test('U(-1, 1) makes a number with twenty digits', () => {
    const { signal } = topOf({ scheme: 'unit' });
    expect(signal).toBeGreaterThan(1e19);
    expect(signal).toBeLessThan(1e21);
  });

  test("Xavier's weights lose what He's keep", () => {
    expect(topOf({ scheme: 'xavier' }).signal).toBeLessThan(1e-4);
    expect(topOf({ scheme: 'he' }).signal).toBeGreaterThan(0.3);
  });

  test.each([1, 2, 3])('the dots lie on the line, also with seed %i', (seed) => {
    const settings = { ...defaults, scheme: 'he', activation: 'tanh', seed } as const;
    const measured = courseOf(allSignals(settings), settings.depth);
    const predicted = theories(settings).find(({ scheme }) => scheme === 'he')?.course;
    measured.forward.forEach(([layer, rms], index) => {
      expect(predicted?.forward[index]?.[0]).toBe(layer);
      expect(decadesApart(rms, predicted?.forward[index]?.[1] ?? NaN)).toBeLessThan(0.1);
    });
  });
});

test('the page shows the run of the defaults', async () => {
  const { first } = await firstInPage(definition);
  const { forward } = allSignals(defaults);
  expect(first.forward).toHaveLength(defaults.depth + 1);
  expect((first.forward.at(-1) ?? NaN) / (forward.at(-1) ?? NaN)).toBeCloseTo(1, 4);
});

test('layer by layer: first all of the signal, then all of the gradient', () => {
  const known = [...signalPipe({ ...defaults, depth: 2, width: 4 })].length;
  expect(known).toBe(4);
});

test('a gradient is drawn at the layer that it has come back to; what is zero is not drawn', () => {
  const { forward, backward } = courseOf({ forward: [1, 0.5, 0], backward: [1, 2, 3] }, 2);
  expect(forward).toEqual([
    [0, 1],
    [1, 0.5],
  ]);
  expect(backward.map(([layer]) => layer)).toEqual([2, 1, 0]);
});

test('the axis ends at whole triple decades', () => {
  expect(decadesAround([{ forward: [[0, 2e-5]], backward: [[0, 40]] }]).map((end) => Math.log10(end))).toEqual([
    expect.closeTo(-6, 9),
    expect.closeTo(3, 9),
  ]);
});
