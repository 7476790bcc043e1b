import { beforeAll, describe, expect, test } from 'vitest';
import { packed } from '../../../src/components/book/figure/packed';
import { definition, schema } from '../../../src/components/widgets/landscape-plane/figure';
import { planeSpec, rimOf, shareBelow, STEPS, type Outcome } from '../../../src/components/widgets/landscape-plane/model';
import { surroundings } from '../../../src/components/widgets/landscape-plane/surroundings';
import { trainedPath } from '../../../src/lib/experiments/momentum/trainedPath';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  let at: Record<'first' | 'one' | 'four', Outcome>;
  beforeAll(() => {
    const path = trainedPath(planeSpec(defaults));
    at = {
      first: surroundings(path, defaults),
      one: surroundings(path, { ...defaults, rescale: 1 }),
      four: surroundings(path, { ...defaults, rescale: 4 }),
    };
  });
  const trained = (outcome: Outcome) => {
    if (outcome.kind !== 'trained') throw new Error('the defaults have to train');
    return outcome.surroundings;
  };

  test('the network learns the moons, along a path that lies nearly in a plane', () => {
    const { losses, steps, path, weights } = trained(at.one);
    expect(weights).toBe(218);
    expect(steps.at(-1)).toBe(STEPS);
    expect(losses.at(-1)).toBeLessThan(0.01);
    expect(path.share).toBeGreaterThan(0.95);
  });

  test('rescaled, the raw plane is another one, and the normalised one stays what it was', () => {
    const [one, four] = [trained(at.one), trained(at.four)];
    expect(Math.max(...four.raw.losses) / Math.max(...one.raw.losses)).toBeGreaterThan(2);
    four.normalised.losses.forEach((loss, i) => expect(loss).toBeCloseTo(one.normalised.losses[i] ?? NaN, 8));
    expect(four.path).toEqual(one.path);
  });

  test('at first the basin of the raw plane is less than half as wide as before the rescaling, and that of the normalised one the same', () => {
    const { raw, normalised, before, ...rest } = trained(at.first);
    const rim = rimOf(rest);
    expect(rim).toBe(0.4);
    expect(shareBelow(raw.losses, rim)).toBeLessThan(0.5 * shareBelow(before.raw, rim));
    expect(shareBelow(normalised.losses, rim)).toBe(shareBelow(before.normalised, rim));
    expect(before.raw).toEqual(trained(at.one).raw.losses);
  });

  test('a network that has learnt little has its rim higher up, on one of the ramp’s levels', () => {
    expect(rimOf({ losses: [0.7, 0.3] })).toBe(0.7);
    expect(rimOf({ losses: [50] })).toBe(0.4);
  });

  test('written into the page it is short', () => {
    expect(packed(at.first, definition.digits).length).toBeLessThan(25_000);
  });
});

test('a training that diverges leaves nothing to look around from', () => {
  const spec = planeSpec(defaults);
  const path = trainedPath({ ...spec, steps: 50, optimiser: { kind: 'sgd', learningRate: 1e30 } });
  expect(surroundings(path, defaults)).toEqual({ kind: 'diverged', step: path.divergedAt, losses: path.losses });
  expect(path.divergedAt).toBeGreaterThan(0);
});
