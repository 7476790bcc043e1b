import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/adaptive-edge/figure';
import { relapse } from '../../../src/components/widgets/adaptive-edge/model';
import { racePath, racerSpec } from '../../../src/lib/experiments/momentum/optimiserRace';
import { defaultsOf } from '../../../src/lib/share/setting';
import { raceGrounds, turned } from '../../../src/lib/surfaces/raceGrounds';

const defaults = defaultsOf(schema);
const found = relapse(defaults);
const goal = (found.losses[0] ?? NaN) / 1000;

describe('what the reader is told to see', () => {
  test('the curvature passes 38 at step 1,249, and the loss is above the goal again at step 1,409', () => {
    expect(found.limits[0]).toBeCloseTo(38, 10);
    expect(found.crossing).toBe(1_249);
    expect(found.losses.findIndex((loss, step) => step > 100 && loss > goal)).toBe(1_409);
    expect(found.highest / (found.losses[0] ?? NaN)).toBeCloseTo(0.45, 2);
  });

  test('a rate that goes down to zero keeps the curvature below the limit', () => {
    expect(relapse({ ...defaults, decays: true }).crossing).toBeUndefined();
  });

  test('a shorter memory of squares comes to the limit sooner', () => {
    expect(relapse({ ...defaults, secondBeta: '0.99' }).crossing).toBeLessThan(500);
  });
});

test('it is the Adam of the race, up to single precision', () => {
  const { losses } = racePath(turned(raceGrounds.ravine, 45), racerSpec('adam', defaults.learningRate), 60);
  losses.forEach((loss, step) => expect(found.losses[step]).toBeCloseTo(loss, 5));
});

test('at a rate for which a memory that hardly changes leaves it above the limit, the loss grows', () => {
  const { losses, curvatures, limits, crossing = NaN } = found;
  const [before, after] = [crossing + 20, crossing + 60].map((step) => losses[step] ?? NaN);
  expect(curvatures[crossing + 60]).toBeGreaterThan(limits[crossing + 60] ?? Infinity);
  expect(after).toBeGreaterThan(before ?? Infinity);
});
