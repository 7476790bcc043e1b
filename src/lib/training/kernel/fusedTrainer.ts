import type { DataSet } from '../../data/dataSet';
import { averageWeight } from '../../nn/averageWeight';
import { initialParameters } from '../../nn/initialParameters';
import { networkLayers, type Layer } from '../../nn/network';
import { keepsMomentum } from '../../nn/optimise';
import type { OptimiserSpec, RunSpec } from '../../spec/spec';
import { masksKey, noiseKey } from '../../spec/streams';
import { tensor, tidy, variable, type Variable } from '../tensorflow';
import type { NamedArray } from '../../nn/namedArray';
import type { Inspection, PassMode, Trainer } from '../trainer';
import { fusedStep, offerNetwork } from './fusedStep';
import { KernelNetwork, type KernelPlace } from './kernelNetwork';
import { ScalarWord } from './layout';
import { LARGEST_CALL, type Block, type Sizes } from './memoryPlan';
import { namedMatrices, readNamed, writeNamed, type NamedMatrix } from './namedBlocks';
import { optimiserKind, writeOptimiserScalars } from './optimiserScalars';
import { seenRows } from './paddedRows';

/** Rows that the batch has room for at least, so that evaluation goes in few calls. */
const SMALLEST_CAPACITY = 64;

export { supportsKernel } from './kernelInstance';

/** Trains with the whole step in one call of the WebAssembly kernel. Throws where `supportsKernel()` is false. */
export function createFusedTrainer(spec: RunSpec, data: DataSet): FusedTrainer {
  return new FusedTrainer(spec, data);
}

export class FusedTrainer implements Trainer {
  readonly mode = 'fused';
  /**
   * Views of the kernel's own memory by name: a step changes them in place. Weights are [inputs, units] with units padded to a multiple
   * of four by zeros; the rest are padded as well. Never assign to them: that would part them from the kernel; use `load`.
   */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #layers: readonly Layer[];
  readonly #network: KernelNetwork;
  readonly #named: readonly NamedMatrix[];
  /** All parameters in one. */
  readonly #parameters: Variable;
  /** For passes in train mode, and inspections, of more rows than a batch has. */
  #wide: KernelNetwork | undefined;
  #step = 0;
  #hasMomentum = false;
  #hasAverages = false;

  /** In a memory of its own if no place is given. */
  constructor(spec: RunSpec, data: DataSet, place?: KernelPlace) {
    this.#spec = spec;
    this.#data = data;
    this.#layers = networkLayers(spec.layers, data.features);
    this.#network = new KernelNetwork(this.#layers, spec.loss, kernelSizes(spec, data), place);
    this.#network.writeData(data.training);
    this.#named = namedMatrices(this.#network.plan);
    this.load(initialParameters(this.#layers, spec.seed));
    const view = ({ at, words }: { at: number; words: number }, shape: number[]) =>
      variable(tensor(new Float32Array(this.#network.memory, at, words), shape), true);
    const { parameters } = this.#network.plan;
    this.#parameters = tidy(() => view(parameters, [parameters.words]));
    this.variables = tidy(
      () =>
        new Map(
          this.#named.map(({ name, shape, matrix: { at, stride } }) => {
            const [, inputs = 1] = shape;
            return [name, view({ at, words: inputs * stride }, shape.length === 1 ? [stride] : [inputs, stride])];
          }),
        ),
    );
    offerNetwork(this.#parameters, this.#network);
  }

  step(rows: Int32Array, optimiser: OptimiserSpec): number {
    return this.steps(rows, optimiser, 1)[0] ?? NaN;
  }

  steps(rows: Int32Array, optimiser: OptimiserSpec, batches: number): Float32Array {
    const batchRows = rows.length / batches;
    if (!Number.isInteger(batchRows) || batchRows < 1 || batchRows > this.#network.plan.capacity) {
      throw new RangeError(`a batch has 1 to ${this.#network.plan.capacity} rows, not ${batchRows}`);
    }
    if (batches <= LARGEST_CALL) return this.#call(rows, optimiser, batches);
    const losses = new Float32Array(batches);
    for (let done = 0; done < batches; done += LARGEST_CALL) {
      const call = Math.min(LARGEST_CALL, batches - done);
      losses.set(this.#call(rows.subarray(done * batchRows, (done + call) * batchRows), optimiser, call), done);
    }
    return losses;
  }

  forward(inputs: Float32Array, count: number, mode: PassMode): Float32Array {
    const training = mode === 'train';
    const network = training ? this.#networkFor(count) : this.#network;
    const outputs = new Float32Array(count * this.#data.outputs);
    this.#writeChanceKeys(network, 0);
    for (let first = 0; first < count; first += network.plan.capacity) {
      const rows = Math.min(network.plan.capacity, count - first);
      network.writeBatch(inputs, rows, first);
      network.forward(rows, training);
      outputs.set(seenRows(network.memory, lastOf(network.plan.layers).output, rows), first * this.#data.outputs);
    }
    return outputs;
  }

  inspect(inputs: Float32Array, targets: Float32Array, count: number, mode: PassMode): Inspection {
    const network = this.#networkFor(count);
    this.#writeChanceKeys(network, 0);
    network.writeBatch(inputs, count);
    network.writeBatchTargets(targets, count);
    const loss = network.differentiate(count, mode === 'train');
    return {
      loss,
      layers: network.plan.layers.map(({ output, outputGradient }) => ({
        outputs: seenRows(network.memory, output, count),
        gradients: seenRows(network.memory, outputGradient, count),
      })),
      // Only for those who ask: to transpose them all takes a good part of a pass.
      get parameterGradients() {
        return readTrained(network, network.plan.gradients);
      },
    };
  }

  parameters(): NamedArray[] {
    return this.#named.map((named) => readNamed(this.#network.memory, named));
  }

  averages(): NamedArray[] {
    return this.#hasAverages ? readTrained(this.#network, this.#network.plan.averages) : [];
  }

  load(parameters: readonly NamedArray[]): void {
    for (const { name, values } of parameters) {
      const named = this.#named.find((candidate) => candidate.name === name);
      if (!named) throw new RangeError(`there is no parameter ${name}`);
      writeNamed(this.#network.memory, named, values);
    }
  }

  dispose(): void {
    this.#parameters.dispose();
    for (const view of this.variables.values()) view.dispose();
    this.#network.dispose();
    this.#wide?.dispose();
    this.#wide = undefined;
  }

  /** Up to LARGEST_CALL updates in one call of the kernel; their losses. */
  #call(rows: Int32Array, optimiser: OptimiserSpec, batches: number): Float32Array {
    this.#network.rowIndices.set(rows);
    for (let batch = 0; batch < batches; batch++) {
      const progress = { step: this.#step + 1, hasMomentum: this.#hasMomentum };
      writeOptimiserScalars(this.#network.scalars, batch * ScalarWord.Count, optimiser, progress);
      this.#writeChanceKeys(this.#network, batch);
      this.#step += 1;
      this.#hasMomentum ||= keepsMomentum(optimiser);
      if (this.#spec.average) this.#writeAverageShare(batch, averageWeight(this.#spec.average, this.#step));
    }
    return fusedStep(this.#parameters, { rows: rows.length / batches, batches, optimiserKind: optimiserKind(optimiser) });
  }

  #writeAverageShare(batch: number, share: number): void {
    this.#network.scalars[batch * ScalarWord.Count + ScalarWord.AverageShare] = share;
    this.#hasAverages ||= share > 0;
  }

  /** The masks and noise of the step to come, for batch `batch` of the next call. */
  #writeChanceKeys(network: KernelNetwork, batch: number): void {
    network.plan.chance.forEach(({ kind, ordinal }, index) => {
      const keyOf = kind === 'dropout' ? masksKey : noiseKey;
      network.writeChanceKey(batch, index, keyOf(this.#spec.seed, ordinal, this.#step));
    });
  }

  /** A network with this one's parameters and room for `count` rows. */
  #networkFor(count: number): KernelNetwork {
    const network = this.#network;
    if (count <= network.plan.capacity) return network;
    if (!this.#wide || this.#wide.plan.capacity < count) {
      this.#wide?.dispose();
      this.#wide = new KernelNetwork(this.#layers, this.#spec.loss, {
        ...kernelSizes(this.#spec, this.#data),
        capacity: count,
        dataRows: 0,
        hasAverages: false,
        hasMuon: false,
      });
    }
    for (const block of ['parameters', 'statistics'] as const) {
      this.#wide.numbers(this.#wide.plan[block]).set(network.numbers(network.plan[block]));
    }
    return this.#wide;
  }
}

/** Of the network that a run trains. */
export function kernelSizes({ batchSize, average, optimiser }: RunSpec, { features, outputs, training }: DataSet): Sizes {
  const batch = batchSize === 'full' ? training.count : batchSize;
  return {
    capacity: Math.max(SMALLEST_CAPACITY, batch),
    features,
    outputs,
    dataRows: training.count,
    hasAverages: average !== undefined,
    hasMuon: optimiser.kind === 'muon',
  };
}

/** Copies of what a block of the parameters' shape has for all that is trained: their gradients, or averages. */
function readTrained({ plan, memory }: KernelNetwork, block: Block): NamedArray[] {
  const { parameters } = plan;
  return namedMatrices(plan)
    .filter(({ trained }) => trained)
    .map((named) => readNamed(memory, { ...named, matrix: { ...named.matrix, at: named.matrix.at - parameters.at + block.at } }));
}

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('a network has at least one layer');
  return last;
}
