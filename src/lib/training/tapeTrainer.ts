import { selectedRows, type DataSet, type Examples } from '../data/dataSet';
import { networkLayers } from '../nn/network';
import { averageWeight } from '../nn/averageWeight';
import { isTrainable } from '../nn/initialParameters';
import { keepsMomentum } from '../nn/optimise';
import type { OptimiserSpec, RunSpec } from '../spec/spec';
import { meanLoss, tapeForward, tapeSignals, type Pass } from './tapeForward';
import { assignValues, namedValues, tapeNetwork, valuesOf, variableNamed, type TapeNetwork } from './tapeNetwork';
import { tapeStep, type Batch } from './tapeStep';
import { add, tensor, tidy, valueAndGrads, type Tensor } from './tensorflow';
import type { NamedArray } from '../nn/namedArray';
import type { Inspection, PassMode, Trainer } from './trainer';

/**
 * Trains with TensorFlow.js operations and its automatic differentiation: the specification of a step, the fallback, and the oracle
 * of the fused trainer.
 */
export class TapeTrainer implements Trainer {
  readonly mode = 'tape';
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #network: TapeNetwork;
  #step = 0;
  #hasMomentum = false;
  /** Of the parameters, once there are any. */
  #averages: NamedArray[] = [];

  constructor(spec: RunSpec, data: DataSet) {
    const layers = networkLayers(spec.layers, data.features);
    this.#spec = spec;
    this.#data = data;
    this.#network = tapeNetwork(layers, spec.seed);
  }

  step(rows: Int32Array, optimiser: OptimiserSpec): number {
    const progress = { step: this.#step + 1, hasMomentum: this.#hasMomentum };
    const batch = selectedRows(this.#data, rows);
    const loss = tidy(() => tapeStep(this.#network, this.#batch(batch), this.#spec.loss, optimiser, this.#pass('train'), progress));
    this.#step += 1;
    this.#hasMomentum ||= keepsMomentum(optimiser);
    this.#average(averageWeight(this.#spec.average, this.#step));
    return loss;
  }

  steps(rows: Int32Array, optimiser: OptimiserSpec, batches: number): Float32Array {
    const batchRows = rows.length / batches;
    return Float32Array.from({ length: batches }, (_, i) => this.step(rows.subarray(i * batchRows, (i + 1) * batchRows), optimiser));
  }

  forward(inputs: Float32Array, count: number, mode: PassMode): Float32Array {
    const parameter = (name: string) => variableNamed(this.#network, name);
    return tidy(() => {
      const batch = tensor(inputs, [count, this.#data.features]);
      return valuesOf(tapeForward(this.#network.layers, batch, parameter, this.#pass(mode))).slice();
    });
  }

  inspect(inputs: Float32Array, targets: Float32Array, count: number, mode: PassMode): Inspection {
    const { layers, trainable } = this.#network;
    return tidy(() => {
      const batch = this.#batch({ inputs, targets, count });
      // The gradient with respect to a layer's outputs is the gradient with respect to a zero added to them.
      const zeros = layers.map(({ units }) => tensor(new Float32Array(count * units), [count, units]));
      const outputs: Float32Array[] = [];
      const lossAt = (...points: Tensor[]) => {
        const at = new Map(trainable.map(({ name }, i) => [name, points[i]]));
        const parameter = (name: string) => at.get(name) ?? variableNamed(this.#network, name);
        const addedZero = (index: number) => points[trainable.length + index] as Tensor;
        const signals = tapeSignals(layers, batch.inputs, parameter, this.#pass(mode), (output, { index }) => {
          const seen = add(output, addedZero(index));
          outputs[index] = valuesOf(seen).slice();
          return seen;
        });
        return meanLoss(this.#spec.loss, signals.at(-1) as Tensor, batch.targets);
      };
      const { value, grads } = valueAndGrads(lossAt)([...trainable.map(({ variable }) => variable), ...zeros]);
      const gradients = grads.map((gradient) => valuesOf(gradient).slice());
      return {
        loss: valuesOf(value)[0] ?? NaN,
        layers: outputs.map((values, i) => ({ outputs: values, gradients: gradients[trainable.length + i] as Float32Array })),
        parameterGradients: trainable.map(({ name, shape }, i) => ({ name, shape, values: gradients[i] as Float32Array })),
      };
    });
  }

  parameters(): NamedArray[] {
    return namedValues(this.#network);
  }

  averages(): NamedArray[] {
    return this.#averages.map((array) => ({ ...array, values: array.values.slice() }));
  }

  load(parameters: readonly NamedArray[]): void {
    for (const { name, values } of parameters) assignValues(variableNamed(this.#network, name), values);
  }

  dispose(): void {
    for (const variable of this.#network.variables.values()) variable.dispose();
  }

  #average(share: number): void {
    if (share === 0) return;
    const weights = this.parameters().filter(isTrainable);
    this.#averages = weights.map((array, i) => {
      const average = this.#averages[i]?.values;
      return average ? { ...array, values: average.map((value, j) => value + share * ((array.values[j] as number) - value)) } : array;
    });
  }

  #pass(mode: PassMode): Pass {
    return { mode, seed: this.#spec.seed, step: this.#step };
  }

  #batch({ inputs, targets, count }: Examples): Batch {
    const { features, outputs } = this.#data;
    const wanted = this.#spec.loss === 'crossEntropy' ? oneHot(targets, outputs) : targets;
    return { inputs: tensor(inputs, [count, features]), targets: tensor(wanted, [count, outputs]) };
  }
}

function oneHot(labels: Float32Array, classes: number): Float32Array {
  const rows = new Float32Array(labels.length * classes);
  labels.forEach((label, row) => (rows[row * classes + label] = 1));
  return rows;
}
