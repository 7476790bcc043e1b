import { describe, expect, test } from 'vitest';
import { schema, settingsOfPoint, type Settings } from '../../../src/components/widgets/rate-map/figure';
import { bestPaces, rates } from '../../../src/components/widgets/rate-map/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const ratesWith = (part: Partial<Settings>) => rates({ ...defaults, ...part });

describe('what the reader is told to see', () => {
  test('at condition number 100 the best plain descent takes 691 steps to a millionth, the best heavy ball 69', () => {
    const { condition, bestPlain, bestHeavyBall } = rates(defaults);
    expect(condition).toBeCloseTo(100, 9);
    expect(Math.round(bestPlain.steps)).toBe(691);
    expect(Math.round(bestHeavyBall.steps)).toBe(69);
    expect(bestHeavyBall.momentum).toBeCloseTo(0.669, 3);
  });

  test('the points dragged to the diamonds get their rate, and the defaults are slower', () => {
    const { bestHeavyBall, present } = rates(defaults);
    const { present: there } = ratesWith({
      flat: bestHeavyBall.alphaLambdas[0],
      steep: bestHeavyBall.alphaLambdas[1],
      momentum: bestHeavyBall.momentum,
    });
    expect(there.rate).toBeCloseTo(9 / 11, 6);
    expect(present.steps).toBeGreaterThan(3 * there.steps);
  });

  test('past 2 + 2 beta it diverges, and no number of steps is enough', () => {
    expect(ratesWith({ steep: 3.1, momentum: 0.5 }).present.steps).toBe(Infinity);
    expect(ratesWith({ steep: 2.9, momentum: 0.5 }).present.steps).toBeLessThan(Infinity);
  });
});

test('what is measured lies on what is predicted, all over the map', () => {
  for (const flat of [0.002, 0.05, 1, 4])
    for (const momentum of [0, 0.25, 0.7, 0.99]) {
      const [{ predicted, measured }] = ratesWith({ flat, momentum }).directions;
      expect(Math.abs(measured - predicted)).toBeLessThan(2e-3);
    }
});

test('heavy ball at condition number k costs about what plain descent costs at its root', () => {
  for (const condition of [100, 400, 1600]) {
    const { bestHeavyBall } = bestPaces(condition);
    const { bestPlain } = bestPaces(Math.sqrt(condition));
    expect(bestHeavyBall.steps).toBeCloseTo(bestPlain.steps, 6);
  }
});

test('a condition number of 1 is solved in one step', () => {
  expect(ratesWith({ flat: 1, steep: 1, momentum: 0 }).bestPlain.steps).toBe(1);
});

test('a point that is dragged off the sliders stays on them', () => {
  expect(settingsOfPoint({ which: 'steep', alphaLambda: 4.4, momentum: 1 })).toEqual({ momentum: 0.99, steep: 4 });
  expect(settingsOfPoint({ which: 'flat', alphaLambda: 0, momentum: 0.3 })).toEqual({ momentum: 0.3, flat: 0.002 });
});
