import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/step-lengths/figure';
import { lengthsOf, SPIKE, STEPS, type Racer } from '../../../src/components/widgets/step-lengths/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const of = (racer: Racer, part: Partial<Settings> = {}) =>
  lengthsOf({ ...defaultsOf(schema), ...part }).find((found) => found.racer === racer)?.lengths ?? [];

describe('what the reader is told to see', () => {
  test('of steady gradients momentum makes ten times as much, Adagrad the root of the step less, Adam one learning rate', () => {
    expect(of('momentum').at(-1)).toBeCloseTo(10, 3);
    of('adagrad').forEach((length, step) => expect(length).toBeCloseTo(1 / Math.sqrt(step + 1), 4));
    of('adam').forEach((length) => expect(length).toBeCloseTo(1, 4));
  });

  test('RMSProp begins with ten learning rates', () => {
    expect(of('rmsprop')[0]).toBeCloseTo(10, 3);
    expect(of('rmsprop').at(-1) ?? NaN).toBeLessThan(1.2);
  });

  test('the size of the gradients matters to momentum alone', () => {
    for (const racer of ['adagrad', 'rmsprop', 'adam'] as const)
      of(racer, { scale: 100 }).forEach((length, step) => expect(length).toBeCloseTo(of(racer)[step] ?? NaN, 4));
    expect((of('momentum', { scale: 100 }).at(-1) ?? NaN) / (of('momentum').at(-1) ?? NaN)).toBeCloseTo(100, 3);
  });

  test('after a spike momentum goes a hundred times as far, and Adam hardly farther, but for long only a third as far', () => {
    const [momentum, adam] = [of('momentum', { gradients: 'spike' }), of('adam', { gradients: 'spike' })];
    expect(momentum[SPIKE]).toBeGreaterThan(100);
    expect(Math.max(...adam)).toBeLessThan(4);
    expect(adam.at(-1)).toBeLessThan(0.4);
  });

  test('where gradients fade all steps get shorter, those of Adam slower than the gradient', () => {
    const adam = of('adam', { gradients: 'fading' });
    expect(adam.at(-1) ?? NaN).toBeGreaterThan(3 * 0.95 ** (STEPS - 1));
    expect(adam.at(-1) ?? NaN).toBeLessThan(0.1);
  });
});
