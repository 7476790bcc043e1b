import { beforeAll, describe, expect, test } from 'vitest';
import { landscape } from '../../../../src/lib/experiments/momentum/landscape';
import { pathPlane } from '../../../../src/lib/experiments/momentum/pathPlane';
import { planeGrid, randomDirections, RESOLUTION, slice } from '../../../../src/lib/experiments/momentum/planeGrid';
import { smallNetwork } from '../../../../src/lib/experiments/momentum/smallNetwork';
import { trainedPath, type TrainedPath } from '../../../../src/lib/experiments/momentum/trainedPath';
import { filterNormalised, filters, norm, rescaled } from '../../../../src/lib/experiments/momentum/weightVector';
import { networkLayers } from '../../../../src/lib/nn/network';

const layers = networkLayers(
  [
    { kind: 'dense', units: 3 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dense', units: 2 },
  ],
  2,
);

describe('filters', () => {
  test('are the rows of the weights, and each bias by itself', () => {
    expect(filters(layers).map(({ from, to }) => to - from)).toEqual([2, 2, 2, 1, 1, 1, 3, 3, 1, 1]);
    expect(filters(layers).at(-1)).toEqual({ layer: 1, from: 16, to: 17, isBias: true });
  });

  test('of a normalised direction are as long as those of the weights, and point where they pointed', () => {
    const [direction] = randomDirections(1, 17, 1);
    const weights = Float64Array.from({ length: 17 }, (_, i) => i - 8);
    const made = filterNormalised(direction, weights, layers);
    for (const { from, to } of filters(layers)) {
      expect(norm(made.subarray(from, to))).toBeCloseTo(norm(weights.subarray(from, to)), 9);
      expect(Math.sign(made[from] ?? NaN) * Math.sign(direction[from] ?? NaN)).toBeGreaterThanOrEqual(0);
    }
  });
});

test('random directions are as long as asked for, nearly orthogonal in many dimensions, and another seed gives others', () => {
  const [u, v] = randomDirections(3, 2000, 5);
  expect([norm(u), norm(v)]).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
  expect(Math.abs(u.reduce((sum, value, i) => sum + value * (v[i] ?? 0), 0)) / 25).toBeLessThan(0.1);
  expect(randomDirections(4, 2000, 5)[0]).not.toEqual(u);
});

describe('the plane of a path', () => {
  test('holds all of a path that lies in a plane, and keeps its distances', () => {
    const path = Array.from({ length: 9 }, (_, t) => Float64Array.of(Math.cos(t), 3, 2 * t, 2 * t, -1));
    const { share, track, directions } = pathPlane(path);
    expect(share).toBeCloseTo(1, 9);
    expect(norm(directions[0])).toBeCloseTo(1, 9);
    path.forEach((weights, t) => {
      const [x, y] = track[t] ?? [NaN, NaN];
      expect(Math.hypot(x, y)).toBeCloseTo(norm(weights.map((weight, i) => weight - (path[8]?.[i] ?? NaN))), 9);
    });
    expect(track[8]).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)]);
  });

  test('holds two thirds of three equal and orthogonal ways', () => {
    const unit = (axis: number) => Float64Array.from({ length: 3 }, (_, i) => (i === axis ? 1 : 0));
    expect(pathPlane([unit(0), unit(1), unit(2), new Float64Array(3)]).share).toBeCloseTo(2 / 3, 9);
  });
});

describe('around a trained ReLU network', () => {
  let path: TrainedPath;
  beforeAll(() => {
    const spec = smallNetwork({ seed: 1, task: 'moons', width: 6, learningRate: 0.1, momentum: 0.9, steps: 100, record: { every: 10 } });
    path = trainedPath({
      ...spec,
      layers: spec.layers.map((layer) => (layer.kind === 'activation' ? { ...layer, activation: 'relu' } : layer)),
    });
  });

  test('a rescaling leaves the loss alone', () => {
    const end = path.weights.at(-1) ?? new Float64Array();
    for (const factor of [0.25, 4]) expect(path.loss.at(rescaled(end, path.layers, factor)).loss).toBeCloseTo(path.losses.at(-1) ?? NaN, 9);
  });

  test('it changes a raw slice and not the filter-normalised one', () => {
    const end = path.weights.at(-1) ?? new Float64Array();
    const other = rescaled(end, path.layers, 3);
    const [direction] = randomDirections(1, path.loss.size, norm(end));
    const farthest = (a: number[], b: number[]) => Math.max(...a.map((loss, i) => Math.abs(loss - (b[i] ?? NaN))));
    expect(farthest(slice(path.loss, end, direction), slice(path.loss, other, direction))).toBeGreaterThan(0.5);
    const normalised = (weights: Float64Array) => slice(path.loss, weights, filterNormalised(direction, weights, path.layers));
    expect(farthest(normalised(end), normalised(other))).toBeLessThan(1e-9);
  });

  test('the middle of every random plane is the network, and the path ends at the origin of its own', () => {
    const { raw, normalised, path: own } = landscape(path, 1, 3);
    const middle = (RESOLUTION * RESOLUTION - 1) / 2;
    for (const { losses } of [raw, normalised]) expect(losses[middle]).toBeCloseTo(path.losses.at(-1) ?? NaN, 9);
    expect(own.share).toBeGreaterThan(0.9);
    for (const [x, y] of own.track) expect([x > own.x[0], x < own.x[1], y > own.y[0], y < own.y[1]]).toEqual([true, true, true, true]);
  });
});

test('a grid is written row by row from the lowest y', () => {
  const plane = { valueAt: (weights: Float64Array) => (weights[0] ?? 0) + 10 * (weights[1] ?? 0) };
  const { losses } = planeGrid(plane, new Float64Array(2), [Float64Array.of(1, 0), Float64Array.of(0, 1)], [0, 24], [0, 24]);
  expect(losses.slice(0, 3)).toEqual([0, 1, 2]);
  expect(losses[RESOLUTION]).toBe(10);
});
