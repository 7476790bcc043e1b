import type { OptimiserSpec } from '../spec/spec';
import { muonStep, othersOptimiser } from './muon';

/** What an optimiser remembers of one parameter: momentum or first moment, and squares. Both as long as the parameter, zeros at first. */
export interface ParameterMemory {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

export interface Progress {
  /** Number of this update, from 1. */
  step: number;
  /** Whether `first` already holds a momentum: PyTorch's SGD takes the first gradient undampened. */
  hasMomentum: boolean;
}

/** PyTorch's defaults. */
export const RMSPROP_ALPHA = 0.99;
export const ADAM_BETAS = [0.9, 0.999] as const;
export const EPSILON = 1e-8;
export const ADAGRAD_EPSILON = 1e-10;
export const ADAMW_WEIGHT_DECAY = 0.01;
/** Of Chen et al.'s own program: PyTorch has no Lion. */
export const LION_BETAS = [0.9, 0.99] as const;

/** Whether this update leaves a momentum behind in `first`. */
export function keepsMomentum(optimiser: OptimiserSpec): boolean {
  return optimiser.kind === 'sgd' && (optimiser.momentum ?? 0) !== 0;
}

/**
 * One update of a parameter and its memory in place, as torch.optim does it (documented there as pseudocode for each optimiser), and for Lion
 * as Chen et al. (2023), algorithm 2. Parameter, gradient, `first` and `second` are equally long; their shape plays a part for Muon alone,
 * which moves matrices in another way than the rest.
 */
export function updateParameter(
  optimiser: OptimiserSpec,
  parameter: Float32Array,
  gradient: Float32Array,
  { first, second }: ParameterMemory,
  { step, hasMomentum }: Progress,
  shape: readonly number[] = [parameter.length],
): void {
  if (optimiser.kind === 'muon') {
    if (shape.length === 2) muonStep(optimiser, parameter, gradient, first, shape[0] as number);
    else updateParameter(othersOptimiser(optimiser), parameter, gradient, { first, second }, { step, hasMomentum });
    return;
  }
  const { learningRate } = optimiser;
  const weightDecay = optimiser.weightDecay ?? (optimiser.kind === 'adamw' ? ADAMW_WEIGHT_DECAY : 0);
  const change = parameterChange(optimiser, first, second, step, hasMomentum);
  for (let i = 0; i < parameter.length; i++) {
    const weight = parameter[i] ?? 0;
    const slope = gradient[i] ?? 0;
    parameter[i] =
      optimiser.kind === 'adamw' || optimiser.kind === 'lion'
        ? weight * (1 - learningRate * weightDecay) - change(i, slope)
        : weight - change(i, weightDecay === 0 ? slope : slope + weightDecay * weight);
  }
}

/** By how much element i goes down, given its gradient g; the memory moves along. */
function parameterChange(
  optimiser: Exclude<OptimiserSpec, { kind: 'muon' }>,
  first: Float32Array,
  second: Float32Array,
  step: number,
  hasMomentum: boolean,
) {
  const { learningRate } = optimiser;
  switch (optimiser.kind) {
    case 'sgd': {
      const { momentum = 0, dampening = 0, nesterov = false } = optimiser;
      if (momentum === 0) return (_: number, g: number) => learningRate * g;
      const taken = hasMomentum ? 1 - dampening : 1;
      return (i: number, g: number) => {
        const velocity = remember(first, i, (hasMomentum ? momentum * (first[i] ?? 0) : 0) + taken * g);
        return learningRate * (nesterov ? g + momentum * velocity : velocity);
      };
    }
    case 'rmsprop': {
      const { alpha = RMSPROP_ALPHA, epsilon = EPSILON, momentum = 0 } = optimiser;
      return (i: number, g: number) => {
        const square = remember(second, i, alpha * (second[i] ?? 0) + (1 - alpha) * g * g);
        const scaled = g / (Math.sqrt(square) + epsilon);
        return learningRate * (momentum === 0 ? scaled : remember(first, i, momentum * (first[i] ?? 0) + scaled));
      };
    }
    case 'adagrad': {
      const { epsilon = ADAGRAD_EPSILON, learningRateDecay = 0 } = optimiser;
      const rate = learningRate / (1 + (step - 1) * learningRateDecay);
      return (i: number, g: number) => {
        const square = remember(second, i, (second[i] ?? 0) + g * g);
        return (rate * g) / (Math.sqrt(square) + epsilon);
      };
    }
    case 'adam':
    case 'adamw': {
      const { betas = ADAM_BETAS, epsilon = EPSILON } = optimiser;
      const rate = learningRate / (1 - wholePower(betas[0], step));
      const correction = Math.sqrt(1 - wholePower(betas[1], step));
      return (i: number, g: number) => {
        const mean = remember(first, i, betas[0] * (first[i] ?? 0) + (1 - betas[0]) * g);
        const square = remember(second, i, betas[1] * (second[i] ?? 0) + (1 - betas[1]) * g * g);
        return (rate * mean) / (Math.sqrt(square) / correction + epsilon);
      };
    }
    case 'lion': {
      const { betas = LION_BETAS } = optimiser;
      return (i: number, g: number) => {
        const momentum = first[i] ?? 0;
        first[i] = betas[1] * momentum + (1 - betas[1]) * g;
        return learningRate * Math.sign(betas[0] * momentum + (1 - betas[0]) * g);
      };
    }
  }
}

/** Stores a number and reads it back, rounded to float32. */
function remember(memory: Float32Array, i: number, value: number): number {
  memory[i] = value;
  return memory[i] ?? 0;
}

/** base^exponent by repeated squaring: `**` is not the same in every engine. */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
