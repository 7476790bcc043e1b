import { keepsMomentum, updateParameter, type ParameterMemory } from '../../nn/optimise';
import type { OptimiserSpec } from '../../spec/spec';

/**
 * How far one weight goes in each step of an optimiser, in units of its learning rate, when it is given these gradients one after the
 * other, wherever it is.
 */
export function stepLengths(optimiser: OptimiserSpec, gradients: readonly number[]): number[] {
  const memory: ParameterMemory = { first: new Float32Array(1), second: new Float32Array(1) };
  return gradients.map((gradient, index) => {
    const weight = new Float32Array(1);
    updateParameter(optimiser, weight, Float32Array.of(gradient), memory, {
      step: index + 1,
      hasMomentum: index > 0 && keepsMomentum(optimiser),
    });
    return -(weight[0] ?? NaN) / optimiser.learningRate;
  });
}
