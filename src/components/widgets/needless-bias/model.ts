import { unitBatch, unitLoss, type UnitBatch, type UnitLoss } from '../../../lib/experiments/batch-normalization/oneUnit';
import { normaliseBatch } from '../../../lib/nn/normaliseBatch';
import { NORM_EPSILONS } from '../../../lib/nn/network';
import type { Settings } from './figure';

export const EXAMPLES = 16;
/** The weights at scale 1: they tell the moons apart, more or less. */
export const DIRECTION = [0.6, -1.2] as const;
/** How far bias and scale go. */
export const LIMITS = { bias: { min: -5, max: 5 }, scale: { min: 0.001, max: 4 } } as const;
const SAMPLES = 100;

export interface Unit {
  batch: UnitBatch;
  /** Before and behind the normalisation. */
  before: readonly number[];
  behind: readonly number[];
  plain: Gradients;
  normalised: Gradients;
}

/** Loss, derivative with respect to the bias, and the gradient's length with respect to the weights. */
export interface Gradients {
  loss: number;
  bias: number;
  weights: number;
}

type Position = Pick<Settings, 'bias' | 'scale'>;

export const weightsAt = (scale: number) => [scale * DIRECTION[0], scale * DIRECTION[1]] as const;

export function unit({ bias, scale, seed }: Settings): Unit {
  const batch = unitBatch(seed, EXAMPLES);
  const [first, second] = weightsAt(scale);
  const before = batch.inputs.map(([x, y]) => first * x + second * y + bias);
  return {
    batch,
    before,
    behind: normaliseBatch(before, { gamma: 1, beta: 0, epsilon: NORM_EPSILONS.batchNorm }).normalised,
    plain: gradients(batch, false, { bias, scale }),
    normalised: gradients(batch, true, { bias, scale }),
  };
}

const gradients = (batch: UnitBatch, normalised: boolean, position: Position): Gradients =>
  gradientsAt(unitLoss(batch, normalised), position);

function gradientsAt(lossOf: UnitLoss, { bias, scale }: Position): Gradients {
  const pass = lossOf(weightsAt(scale), bias);
  return { loss: pass.loss, bias: pass.bias, weights: Math.hypot(...pass.weights) };
}

/** Something of the unit over the whole range of one setting, the other as it is; without normalisation and with it. */
export function sweep(settings: Settings, over: 'bias' | 'scale', what: keyof Gradients) {
  const batch = unitBatch(settings.seed, EXAMPLES);
  const { min, max } = LIMITS[over];
  const places = Array.from({ length: SAMPLES + 1 }, (_, i) =>
    over === 'scale' ? min * (max / min) ** (i / SAMPLES) : min + ((max - min) * i) / SAMPLES,
  );
  const line = (normalised: boolean) => {
    const lossOf = unitLoss(batch, normalised);
    return places.map((place) => [place, gradientsAt(lossOf, { ...settings, [over]: place })[what]] as const);
  };
  return { plain: line(false), normalised: line(true) };
}
