import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/gradient-noise/figure';
import { drawsOf, noiseRun, STEPS, type NoisyDescent } from '../../../src/components/widgets/gradient-noise/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const runWith = (part: Partial<Settings> = {}) => noiseRun({ ...defaults, ...part }, drawsOf({ ...defaults, ...part }));

/** First step at which the crowd's mean square is below a tenth of what it was. */
const downAt = ({ meanSquares }: NoisyDescent) => meanSquares.findIndex((square) => square < 0.1 * (meanSquares[0] ?? NaN));

describe.each([1, 2, 3])('what the reader is told to see, seed %i', (seed) => {
  test('with the same learning rate momentum comes down sooner and ends ten times higher', () => {
    const { plain, withMomentum } = runWith({ seed });
    expect(downAt(withMomentum)).toBeLessThan(downAt(plain) / 2);
    expect(withMomentum.measured / plain.measured).toBeGreaterThan(7);
  });

  test('with the same effective rate both come down together and end at the same height', () => {
    const { plain, withMomentum } = runWith({ seed, matched: true });
    expect(withMomentum.learningRate).toBeCloseTo(defaults.learningRate / 10, 12);
    expect(Math.abs(downAt(withMomentum) - downAt(plain))).toBeLessThan(15);
    expect(withMomentum.measured / plain.measured).toBeGreaterThan(0.8);
    expect(withMomentum.measured / plain.measured).toBeLessThan(1.2);
  });

  test('at the rate of 1, where plain descent jumps to the noise, momentum 0.9 averages half of it away', () => {
    const { plain, withMomentum } = runWith({ seed, matched: true, learningRate: 1 });
    expect(withMomentum.measured / plain.measured).toBeGreaterThan(0.4);
    expect(withMomentum.measured / plain.measured).toBeLessThan(0.6);
  });

  test('what is measured is what the formula says, within a quarter', () => {
    for (const matched of [false, true])
      for (const { measured, predicted } of runWith({ seed, matched }).floors) {
        expect(measured / predicted).toBeGreaterThan(0.75);
        expect(measured / predicted).toBeLessThan(1.25);
      }
  });
});

test('at the defaults momentum is down to a tenth after 11 steps, plain descent after 58', () => {
  const { plain, withMomentum } = runWith();
  expect([downAt(withMomentum), downAt(plain)]).toEqual([11, 58]);
});

test('a batch that is four times as large has a quarter of the variance, measured as by the formula', () => {
  const [one, four] = [runWith(), runWith({ batch: '4' })];
  for (const which of ['plain', 'withMomentum'] as const) {
    expect(one[which].predicted / four[which].predicted).toBeCloseTo(4, 10);
    expect(one[which].measured / four[which].measured).toBeGreaterThan(3.2);
    expect(one[which].measured / four[which].measured).toBeLessThan(4.8);
  }
});

test('every setting of the sliders converges, and the seed alone decides the noise', () => {
  const { withMomentum } = runWith({ learningRate: schema.learningRate.max, momentum: schema.momentum.max, noise: schema.noise.max });
  expect(withMomentum.path).toHaveLength(STEPS + 1);
  expect(withMomentum.path.every(Number.isFinite)).toBe(true);
  expect(runWith().plain.path).toEqual(runWith({ momentum: 0.5 }).plain.path);
  expect(runWith({ seed: 2 }).plain.path).not.toEqual(runWith().plain.path);
});
