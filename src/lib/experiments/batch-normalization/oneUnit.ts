import { createDataSet } from '../../data/createDataSet';
import { lossFunction, type LossFunction } from '../../nn/lossGradient';
import { networkLayers, type Layer } from '../../nn/network';

/** A batch of points of two moons with two decimals, and -1 or 1 for each. */
export interface UnitBatch {
  inputs: readonly (readonly [number, number])[];
  targets: readonly number[];
}

const DECIMALS = 2;

export function unitBatch(seed: number, count: number): UnitBatch {
  const { training } = createDataSet({ data: { kind: 'moons', points: count, noise: 0.1 }, seed, loss: 'meanSquaredError' });
  const input = (row: number, which: 0 | 1) => Number((training.inputs[2 * row + which] ?? NaN).toFixed(DECIMALS));
  return {
    inputs: Array.from({ length: count }, (_, row) => [input(row, 0), input(row, 1)] as const),
    targets: [...training.targets],
  };
}

/** What the weights of a unit come to. */
export interface UnitPass {
  loss: number;
  /** Derivative with respect to the bias. */
  bias: number;
  /** Gradient with respect to the weights. */
  weights: readonly [number, number];
}

export type UnitLoss = (weights: readonly [number, number], bias: number) => UnitPass;

/** A single unit w u + b with the squared error of its tanh, in train mode, with batch normalisation (gamma 1, beta 0) before the tanh or without. */
export function unitLoss({ inputs, targets }: UnitBatch, normalised: boolean): UnitLoss {
  const { at }: LossFunction = lossFunction(normalised ? NORMALISED : PLAIN, 'meanSquaredError', inputs.flat(), targets, targets.length);
  return (weights, bias) => {
    const { loss, gradient } = at(Float64Array.from([...weights, bias, ...(normalised ? [1, 0] : [])]));
    const [first = NaN, second = NaN, slope = NaN] = gradient;
    return { loss, bias: slope, weights: [first, second] };
  };
}

const unit = (normalised: boolean): Layer[] =>
  networkLayers(
    [{ kind: 'dense', units: 1 }, ...(normalised ? [{ kind: 'batchNorm' } as const] : []), { kind: 'activation', activation: 'tanh' }],
    2,
  );

const PLAIN = unit(false);
const NORMALISED = unit(true);
