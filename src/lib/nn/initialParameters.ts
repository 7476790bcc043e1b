import { biasesKey, weightsKey } from '../spec/streams';
import { initialBiases, initialWeights } from './initialise';
import type { NamedArray } from './namedArray';
import type { Layer } from './network';

/**
 * Parameters and running statistics before the first step, in the order and under the names of PyTorch's `state_dict()` (without `num_batches_tracked`):
 * a dense layer's weight [units, inputs] and bias [units], four arrays [units] of a batch normalisation, two of a layer norm, one of an RMS norm.
 */
export function initialParameters(layers: readonly Layer[], seed: number): NamedArray[] {
  return layers.flatMap((layer) => {
    const named = (name: string, shape: readonly number[], values: Float32Array): NamedArray => ({
      name: `${layer.name}.${name}`,
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
          named('weight', [units], new Float32Array(units).fill(layer.gamma)),
          named('bias', [units], new Float32Array(units)),
          named('running_mean', [units], new Float32Array(units)),
          named('running_var', [units], new Float32Array(units).fill(1)),
        ];
      case 'layerNorm':
        return [named('weight', [units], new Float32Array(units).fill(layer.gamma)), named('bias', [units], new Float32Array(units))];
      case 'rmsNorm':
        return [named('weight', [units], new Float32Array(units).fill(layer.gamma))];
      default:
        return [];
    }
  });
}

/** Whether gradient descent moves it: not so the running statistics. */
export function isTrainable({ name }: { readonly name: string }): boolean {
  return name.endsWith('.weight') || name.endsWith('.bias');
}
