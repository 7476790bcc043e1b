import { biasesKey, weightsKey } from '../spec/streams';
import type { NamedArray } from './namedArray';
import { initialBiases, initialWeights } from './initialise';
import type { Layer } from './network';

/** Parameters and running statistics before the first step, in the order and under the names of PyTorch's `state_dict()` (without `num_batches_tracked`). */
export function initialParameters(layers: readonly Layer[], seed: number): NamedArray[] {
  return layers.flatMap((layer) => {
    const named = (name: string, shape: readonly number[], values: Float32Array): NamedArray => ({
      name: `${layer.index}.${name}`,
      shape,
      values,
    });
    const { units, inputs } = layer;
    switch (layer.kind) {
      case 'dense': {
        const weight = named('weight', [units, inputs], initialWeights(layer.init, inputs, units, weightsKey(seed, layer.ordinal)));
        if (!layer.bias) return [weight];
        return [weight, named('bias', [units], initialBiases(layer.init, inputs, units, biasesKey(seed, layer.ordinal)))];
      }
      case 'batchNorm':
        return [
          named('weight', [units], new Float32Array(units).fill(1)),
          named('bias', [units], new Float32Array(units)),
          named('running_mean', [units], new Float32Array(units)),
          named('running_var', [units], new Float32Array(units).fill(1)),
        ];
      default:
        return [];
    }
  });
}

/** Whether gradient descent moves it: not so the running statistics. */
export function isTrainable({ name }: { readonly name: string }): boolean {
  return name.endsWith('.weight') || name.endsWith('.bias');
}
