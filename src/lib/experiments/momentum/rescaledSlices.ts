import { randomDirections, slice } from './planeGrid';
import { smallNetwork } from './smallNetwork';
import { trainedPath } from './trainedPath';
import { filterNormalised, norm, rescaled } from './weightVector';
import type { LayerSpec } from '../../spec/spec';

const STEPS = 300;
const FACTOR = 3;

/** A slice through the loss of a ReLU network and through that of the same function with other weights: the largest ratio of the two. */
export function rescaledSlices(seed: number): { raw: number; normalised: number } {
  const spec = smallNetwork({ seed, task: 'moons', width: 12, learningRate: 0.1, momentum: 0.9, steps: STEPS, record: { every: STEPS } });
  const layers = spec.layers.map((layer): LayerSpec => (layer.kind === 'activation' ? { ...layer, activation: 'relu' } : layer));
  const path = trainedPath({ ...spec, layers });
  const end = path.weights.at(-1) as Float64Array;
  const other = rescaled(end, path.layers, FACTOR);
  const [direction] = randomDirections(seed, path.loss.size, norm(end));
  const normalised = (weights: Float64Array) => slice(path.loss, weights, filterNormalised(direction, weights, path.layers));
  return {
    raw: largestRatio(slice(path.loss, end, direction), slice(path.loss, other, direction)),
    normalised: largestRatio(normalised(end), normalised(other)),
  };
}

const largestRatio = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((loss, i) => Math.max(loss / (b[i] as number), (b[i] as number) / loss)));
