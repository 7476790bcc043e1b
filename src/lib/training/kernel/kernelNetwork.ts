import type { Examples } from '../../data/dataSet';
import type { Layer } from '../../nn/network';
import type { Loss } from '../../spec/spec';
import type { StreamKey } from '../../math/random';
import { giveBackKernel, instantiateKernel, type KernelInstance } from './kernelInstance';
import { ProgramWord } from './layout';
import { planMemory, type Block, type MemoryPlan, type Place, type Sizes } from './memoryPlan';
import { writeRows } from './paddedRows';
import { writeProgram } from './writeProgram';

/** A place in the memory of an instance of the kernel. */
export interface KernelPlace extends Place {
  readonly kernel: KernelInstance;
}

/** A network in the memory of an instance of the kernel: its own, or one that it shares with others. */
export class KernelNetwork {
  readonly plan: MemoryPlan;
  readonly memory: ArrayBuffer;
  readonly #kernel: KernelInstance;
  /** Whether the instance is its own, and not yet given back. */
  #isOwner: boolean;
  readonly #program: Uint32Array;
  readonly #losses: Float64Array;
  readonly rowIndices: Int32Array;
  readonly scalars: Float32Array;
  readonly #chanceKeys: Uint32Array;

  constructor(layers: readonly Layer[], loss: Loss, sizes: Sizes, place?: KernelPlace) {
    this.plan = planMemory(layers, loss, sizes, place);
    this.#kernel = place?.kernel ?? instantiateKernel(this.plan.end);
    this.#isOwner = place === undefined;
    this.memory = this.#kernel.memory.buffer;
    const { program, losses, rowIndices, scalars, chanceKeys } = this.plan;
    this.#program = new Uint32Array(this.memory, program.at, program.words);
    this.#losses = new Float64Array(this.memory, losses.at, losses.words / 2);
    this.rowIndices = new Int32Array(this.memory, rowIndices.at, rowIndices.words);
    this.scalars = new Float32Array(this.memory, scalars.at, scalars.words);
    this.#chanceKeys = new Uint32Array(this.memory, chanceKeys.at, chanceKeys.words);
    writeProgram(this.memory, this.plan);
  }

  /** The numbers of a block, as they change. */
  numbers({ at, words }: Block): Float32Array<ArrayBuffer> {
    return new Float32Array(this.memory, at, words);
  }

  /** Keeps the training set, from which `train` takes its rows. */
  writeData({ inputs, targets, count }: Examples): void {
    writeRows(this.memory, this.plan.dataInputs, inputs, count);
    this.#writeTargets(this.plan.dataTargets, targets, count);
  }

  /** Puts `count` rows into the batch, from row `first` of the inputs on. */
  writeBatch(inputs: Float32Array, count: number, first = 0): void {
    writeRows(this.memory, this.plan.inputs, inputs, count, first);
  }

  writeBatchTargets(targets: Float32Array, count: number): void {
    this.#writeTargets(this.plan.targets, targets, count);
  }

  /** The key of the `index`-th layer of chance in batch `batch` of the next call. */
  writeChanceKey(batch: number, index: number, { a, b }: StreamKey): void {
    const start = 2 * (batch * this.plan.chance.length + index);
    this.#chanceKeys[start] = a;
    this.#chanceKeys[start + 1] = b;
  }

  /** Updates on the batches that `rowIndices` and `scalars` describe; their mean losses. */
  train(rows: number, batches: number, optimiserKind: number): Float32Array {
    this.#program[ProgramWord.Batches] = batches;
    this.#program[ProgramWord.Optimiser] = optimiserKind;
    this.#setPass(rows, true, true);
    this.#kernel.train(this.plan.program.at);
    return Float32Array.from(this.#losses.subarray(0, batches));
  }

  /** Outputs of all layers for the batch's `rows` rows. */
  forward(rows: number, training: boolean): void {
    this.#setPass(rows, training, false);
    this.#kernel.forward(this.plan.program.at);
  }

  /** Outputs of all layers, gradients of all layers and parameters; the mean loss. */
  differentiate(rows: number, training: boolean): number {
    this.#setPass(rows, training, false);
    return this.#kernel.differentiate(this.plan.program.at);
  }

  /** Gives the memory back, if it is its own: nothing of the network may be used any more. */
  dispose(): void {
    if (this.#isOwner) giveBackKernel(this.#kernel);
    this.#isOwner = false;
  }

  #setPass(rows: number, training: boolean, keepsStatistics: boolean): void {
    this.#program[ProgramWord.Rows] = rows;
    this.#program[ProgramWord.Training] = training ? 1 : 0;
    this.#program[ProgramWord.KeepsStatistics] = keepsStatistics ? 1 : 0;
  }

  #writeTargets(matrix: MemoryPlan['targets'], targets: Float32Array, count: number): void {
    if (this.plan.loss === 'crossEntropy') new Uint32Array(this.memory, matrix.at, count).set(targets.subarray(0, count));
    else writeRows(this.memory, matrix, targets, count);
  }
}
