import type { NamedArray } from '../../nn/namedArray';
import { readTransposed, seenRows, writeRows, writeTransposed } from './paddedRows';
import type { Matrix, MemoryPlan } from './memoryPlan';

/** A parameter or running statistic by its name in PyTorch's `state_dict()`. */
export interface NamedMatrix {
  readonly name: string;
  /** PyTorch's: [units, inputs] for a weight. The kernel has it transposed. */
  readonly shape: readonly number[];
  readonly matrix: Matrix;
  readonly trained: boolean;
}

/** In the order of the `state_dict()`, without `num_batches_tracked`. */
export function namedMatrices({ layers }: MemoryPlan): NamedMatrix[] {
  return layers.flatMap(({ layer, weight, bias, runningMean, runningVariance }) => {
    const named = (name: string, shape: readonly number[], matrix: Matrix | undefined, trained = true): NamedMatrix[] =>
      matrix ? [{ name: `${layer.name}.${name}`, shape, matrix, trained }] : [];
    const { units, inputs } = layer;
    if (layer.kind === 'dense') return [...named('weight', [units, inputs], weight), ...(layer.bias ? named('bias', [units], bias) : [])];
    return [
      ...named('weight', [units], weight),
      ...named('bias', [units], bias),
      ...named('running_mean', [units], runningMean, false),
      ...named('running_var', [units], runningVariance, false),
    ];
  });
}

export function readNamed(memory: ArrayBuffer, { name, shape, matrix }: NamedMatrix): NamedArray {
  const [, inputs] = shape;
  return { name, shape, values: inputs === undefined ? seenRows(memory, matrix, 1).slice() : readTransposed(memory, matrix, inputs) };
}

/** Throws a RangeError if the number of values is not the shape's. */
export function writeNamed(memory: ArrayBuffer, { name, shape, matrix }: NamedMatrix, values: Float32Array): void {
  const size = shape.reduce((product, side) => product * side, 1);
  if (values.length !== size) throw new RangeError(`${name} has ${size} numbers, not ${values.length}`);
  const [, inputs] = shape;
  if (inputs === undefined) writeRows(memory, matrix, values, 1);
  else writeTransposed(memory, matrix, values, inputs);
}
