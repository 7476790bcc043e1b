import { describe, expect, test } from 'vitest';
import { trainedFrames } from '../../../src/components/book/figure/trainedFrames';
import { schema, toFrame } from '../../../src/components/widgets/when-to-stop/figure';
import { lowest, specs, STEPS } from '../../../src/components/widgets/when-to-stop/model';
import { validationLosses } from '../../../src/components/widgets/when-to-stop/StopCharts';
import { outcome } from '../../../src/components/widgets/when-to-stop/WhenToStop';
import words from '../../../src/content/words/en/when-to-stop.json';
import { strayPoints } from '../../../src/lib/experiments/dropout/strayPoints';
import { defaultsOf } from '../../../src/lib/share/setting';

const frames = trainedFrames(specs(defaultsOf(schema)), toFrame);
const rise = (twin: 'without' | 'with') => (frames.at(-1)?.[twin].validation ?? NaN) / lowest(validationLosses(frames, twin)).loss;

describe('what the reader is told to see', () => {
  test('both validation losses are lowest early and rise from there, the one with dropout less', () => {
    expect(lowest(validationLosses(frames, 'without')).step).toBeLessThan(300);
    expect(rise('with')).toBeGreaterThan(1.1);
    expect(rise('without')).toBeGreaterThan(1.5 * rise('with'));
  });

  test('the lowest losses of both are close to each other', () => {
    const [without, withDropout] = (['without', 'with'] as const).map((twin) => lowest(validationLosses(frames, twin)).loss);
    expect((without ?? NaN) / (withDropout ?? NaN)).toBeCloseTo(1, 0.5);
  });
});

test('the networks are those of the claims on early stopping', () => {
  const { p, seed, points, noise } = defaultsOf(schema);
  specs(defaultsOf(schema)).forEach((spec, place) => {
    const { record, ...claimed } = strayPoints(seed, { p: place === 0 ? 0 : p, points, noise });
    expect(spec).toEqual({ ...claimed, record: { ...record, every: 10 } });
  });
});

test('the sentence tells where the losses stand', () => {
  expect(outcome(frames, words)).toContain(`Up to step ${STEPS / 1000},000`);
  expect(outcome([], words)).toBe('');
});

test('the lowest is the first of those that are equal', () => {
  expect(
    lowest([
      { step: 0, loss: 2 },
      { step: 1, loss: 1 },
      { step: 2, loss: 1 },
    ]),
  ).toEqual({ step: 1, loss: 1 });
  expect(() => lowest([])).toThrow(RangeError);
});
