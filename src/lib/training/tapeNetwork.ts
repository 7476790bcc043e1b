import { initialParameters, isTrainable } from '../nn/initialParameters';
import type { Layer } from '../nn/network';
import type { ParameterMemory } from '../nn/optimise';
import { tensor, tidy, variable, type Tensor, type Variable } from './tensorflow';
import type { NamedArray } from '../nn/namedArray';

export interface TapeParameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly variable: Variable;
  /** What the optimiser remembers of it. */
  readonly memory: ParameterMemory;
}

/** A network whose parameters and running statistics are variables of TensorFlow.js. */
export interface TapeNetwork {
  readonly layers: readonly Layer[];
  /** In the order of the `state_dict()`. */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly trainable: readonly TapeParameter[];
}

export function tapeNetwork(layers: readonly Layer[], seed: number): TapeNetwork {
  const parameters = initialParameters(layers, seed).map(({ name, shape, values }) => ({
    name,
    shape,
    variable: tidy(() => variable(tensor(values, [...shape]))),
    memory: { first: new Float32Array(values.length), second: new Float32Array(values.length) },
  }));
  return {
    layers,
    variables: new Map(parameters.map(({ name, variable }) => [name, variable])),
    trainable: parameters.filter(isTrainable),
  };
}

/** @throws RangeError when there is no such parameter. */
export function variableNamed({ variables }: TapeNetwork, name: string): Variable {
  const found = variables.get(name);
  if (!found) throw new RangeError(`there is no parameter ${name}`);
  return found;
}

/** @throws RangeError when the number of values is another. */
export function assignValues(target: Variable, values: Float32Array): void {
  if (target.size !== values.length) throw new RangeError(`expected ${target.size} numbers, got ${values.length}`);
  tidy(() => target.assign(tensor(values.slice(), target.shape)));
}

/** The backend's own memory: not to be written to, and not to be kept. */
export function valuesOf(source: Tensor): Float32Array {
  return source.dataSync<'float32'>();
}

export function namedValues(network: TapeNetwork): NamedArray[] {
  return [...network.variables].map(([name, variable]) => ({ name, shape: variable.shape, values: valuesOf(variable).slice() }));
}
