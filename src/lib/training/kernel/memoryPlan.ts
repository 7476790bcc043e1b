import type { Layer } from '../../nn/network';
import type { Loss } from '../../spec/spec';
import { LayerWord, ProgramWord, ScalarWord } from './layout';

/** Updates that one call can do. */
export const LARGEST_CALL = 64;

const WORD = 4;
const LANES = 4;
/** Bytes of a vector: every block starts at a multiple. */
const VECTOR = 16;
/** Rows are worked on four at a time. */
const ROW_BLOCK = 4;
/** Below lie the constants of the kernel; address 0 stands for 'none'. */
export const FIRST_ADDRESS = 1024;

/** A block of the memory: address in bytes, length in words. */
export interface Block {
  readonly at: number;
  readonly words: number;
}

/** A matrix whose rows are padded with zeros to whole vectors. */
export interface Matrix extends Block {
  readonly columns: number;
  readonly stride: number;
}

export interface LayerPlan {
  readonly layer: Layer;
  readonly input: Matrix;
  readonly output: Matrix;
  /** The first layer's is absent: nobody asks for the gradient of the data. */
  readonly inputGradient?: Matrix;
  readonly outputGradient: Matrix;
  /** Residual: the block's inputs. */
  readonly skip?: Matrix;
  /** Of a residual block's first layer: the gradient of the block's outputs, which its inputs have too. */
  readonly addedGradient?: Matrix;
  /** Dense: [inputs, units]. Norms: the factor. */
  readonly weight?: Matrix;
  readonly bias?: Matrix;
  readonly runningMean?: Matrix;
  readonly runningVariance?: Matrix;
  readonly mean?: Matrix;
  readonly scale?: Matrix;
  readonly mask?: Matrix;
}

export type ChanceLayer = Layer & { kind: 'dropout' | 'noise' };

/** Where everything lies in the kernel's memory: what the network keeps, and what it needs only during a call. */
export interface MemoryPlan {
  /** The end of what it keeps, and of all. */
  readonly keptEnd: number;
  readonly end: number;
  /** Rows that the batch has room for. */
  readonly capacity: number;
  readonly loss: Loss;
  readonly layers: readonly LayerPlan[];
  readonly program: Block;
  readonly records: Block;
  readonly parameters: Block;
  readonly gradients: Block;
  readonly firstState: Block;
  readonly secondState: Block;
  readonly statistics: Block;
  /** Empty if no weights are averaged. */
  readonly averages: Block;
  readonly dataInputs: Matrix;
  readonly dataTargets: Matrix;
  readonly inputs: Matrix;
  readonly targets: Matrix;
  readonly rowIndices: Block;
  readonly losses: Block;
  readonly scalars: Block;
  readonly chanceKeys: Block;
  /** The layers that draw random numbers at each step, in the order of their keys. */
  readonly chance: readonly ChanceLayer[];
  readonly transposed: Block;
  readonly zeros: Block;
  /** Empty without Muon. */
  readonly squares: Block;
}

export interface Sizes {
  readonly capacity: number;
  readonly features: number;
  readonly outputs: number;
  /** Rows of the training set that the kernel keeps. */
  readonly dataRows: number;
  readonly hasAverages?: boolean;
  readonly hasMuon?: boolean;
}

/** Where a network may lie. */
export interface Place {
  readonly kept: number;
  /** Right after what is kept if absent. */
  readonly passing?: number;
}

const ALONE: Place = { kept: FIRST_ADDRESS };

/**
 * Lays the memory out for a network, with padding that stays zero. Networks of the same layers and sizes may have what they need only during a call in
 * the same place, since its padding is the same.
 */
export function planMemory(
  layers: readonly Layer[],
  loss: Loss,
  { capacity, features, outputs, dataRows, hasAverages = false, hasMuon = false }: Sizes,
  { kept, passing }: Place = ALONE,
): MemoryPlan {
  let top = kept;
  const block = (words: number): Block => {
    const at = top;
    top += padded(words * WORD, VECTOR);
    return { at, words };
  };
  const matrix = (rows: number, columns: number): Matrix => {
    const stride = padded(columns, LANES);
    return { ...block(padded(rows, ROW_BLOCK) * stride), columns, stride };
  };
  const row = (columns: number): Matrix => {
    const stride = padded(columns, LANES);
    return { ...block(stride), columns, stride };
  };
  const span = (from: number): Block => ({ at: from, words: (top - from) / WORD });
  // One class number a row, or as many values as the network has outputs.
  const targetRows = (rows: number): Matrix =>
    loss === 'crossEntropy' ? { ...block(padded(rows, ROW_BLOCK)), columns: 1, stride: 1 } : matrix(rows, outputs);

  const program = block(ProgramWord.Count);
  const records = block(layers.length * LayerWord.Count);

  const trained = layers.map(({ kind, inputs, units }) => {
    if (kind === 'dense') return { weight: matrix(inputs, units), bias: row(units) };
    if (kind === 'batchNorm' || kind === 'layerNorm') return { weight: row(units), bias: row(units) };
    if (kind === 'rmsNorm') return { weight: row(units) };
    return {};
  });
  const parameters = span(records.at + padded(records.words * WORD, VECTOR));
  const firstState = block(parameters.words);
  const secondState = block(parameters.words);
  const statisticsStart = top;
  const running = layers.map(({ kind, units }) => (kind === 'batchNorm' ? { runningMean: row(units), runningVariance: row(units) } : {}));
  const statistics = span(statisticsStart);
  const averages = block(hasAverages ? parameters.words : 0);
  const data = { dataInputs: matrix(dataRows, features), dataTargets: targetRows(dataRows) };
  const keptEnd = top;

  top = passing ?? keptEnd;
  const gradients = block(parameters.words);
  const inputs = matrix(capacity, features);
  const outputMatrices = layers.map(({ units }) => matrix(capacity, units));
  const gradientMatrices = layers.map(({ units }) => matrix(capacity, units));
  const blocks = layers.filter((layer) => layer.kind === 'residual');
  const plans = layers.map((layer, i): LayerPlan => {
    const begun = blocks.find(({ from }) => from === i);
    const output = outputMatrices[i];
    const outputGradient = gradientMatrices[i];
    if (!output || !outputGradient) throw new Error('A layer without its matrices.');
    return {
      layer,
      input: outputMatrices[i - 1] ?? inputs,
      output,
      ...(i > 0 && { inputGradient: gradientMatrices[i - 1] }),
      outputGradient,
      ...(layer.kind === 'residual' && { skip: outputMatrices[layer.from - 1] ?? inputs }),
      ...(begun && i > 0 && { addedGradient: gradientMatrices[begun.index] }),
      ...trained[i],
      ...running[i],
      ...(layer.kind === 'batchNorm' && { mean: row(layer.units), scale: row(layer.units) }),
      ...((layer.kind === 'layerNorm' || layer.kind === 'rmsNorm') && { mean: row(capacity), scale: row(capacity) }),
      ...(layer.kind === 'dropout' && { mask: matrix(capacity, layer.units) }),
      ...(layer.kind === 'noise' && { mask: row(layer.units) }),
    };
  });
  const chance = layers.filter((layer) => layer.kind === 'dropout' || layer.kind === 'noise');
  const widest = Math.max(features, ...layers.map(({ units }) => units));
  const largestWeight = Math.max(0, ...trained.map(({ weight }) => weight?.words ?? 0));
  const shorterSides = layers.map(({ kind, inputs, units }) => (kind === 'dense' ? padded(Math.min(inputs, units), LANES) : 0));
  const rest = {
    targets: targetRows(capacity),
    rowIndices: block(capacity * LARGEST_CALL),
    losses: block(2 * LARGEST_CALL),
    scalars: block(ScalarWord.Count * LARGEST_CALL),
    chanceKeys: block(2 * chance.length * LARGEST_CALL),
    transposed: block(largestWeight),
    zeros: row(widest),
    squares: block(hasMuon ? 2 * Math.max(0, ...shorterSides) ** 2 : 0),
  };
  return {
    ...data,
    ...rest,
    keptEnd,
    end: top,
    capacity,
    loss,
    layers: plans,
    program,
    records,
    parameters,
    gradients,
    firstState,
    secondState,
    statistics,
    averages,
    inputs,
    chance,
  };
}

function padded(count: number, multiple: number): number {
  return Math.ceil(count / multiple) * multiple;
}
