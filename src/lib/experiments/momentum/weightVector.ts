import { isTrainable } from '../../nn/initialParameters';
import type { Layer } from '../../nn/network';
import type { NamedArray } from '../../nn/namedArray';

/** All weights in one vector, in the order of the `state_dict()`. */
export const weightVector = (parameters: readonly NamedArray[]): Float64Array =>
  Float64Array.from(parameters.filter(isTrainable).flatMap(({ values }) => [...values]));

/** The stretches of the vector that belong together: for each unit the weights into it, and by itself its bias. */
export function filters(layers: readonly Layer[]): { layer: number; from: number; to: number; isBias: boolean }[] {
  const made: ReturnType<typeof filters> = [];
  let from = 0;
  for (const layer of layers) {
    if (layer.kind !== 'dense') continue;
    const stretches = [...Array<number>(layer.units).fill(layer.inputs), ...Array<number>(layer.bias ? layer.units : 0).fill(1)];
    stretches.forEach((length, i) => {
      made.push({ layer: layer.ordinal, from, to: from + length, isBias: i >= layer.units });
      from += length;
    });
  }
  return made;
}

export const norm = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

/** Each filter of the direction made as long as the same filter of the weights (Li et al. 2018); a bias is a filter by itself. */
export function filterNormalised(direction: Float64Array, weights: Float64Array, layers: readonly Layer[]): Float64Array {
  const made = new Float64Array(direction.length);
  for (const { from, to } of filters(layers)) {
    const [length, wanted] = [norm(direction.subarray(from, to)), norm(weights.subarray(from, to))];
    for (let i = from; i < to; i++) made[i] = length === 0 ? 0 : ((direction[i] as number) * wanted) / length;
  }
  return made;
}

/**
 * The same function by other weights, in a ReLU network: the first layer `factor` times as large, with its biases, and the weights of
 * the second that many times smaller.
 */
export function rescaled(weights: Float64Array, layers: readonly Layer[], factor: number): Float64Array {
  const made = weights.slice();
  for (const { layer, from, to, isBias } of filters(layers)) {
    const times = layer === 0 ? factor : layer === 1 && !isBias ? 1 / factor : 1;
    for (let i = from; i < to; i++) made[i] = times * (weights[i] as number);
  }
  return made;
}
