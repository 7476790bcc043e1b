import { MUON_MOMENTUM, MUON_WEIGHT_DECAY, othersOptimiser } from '../../nn/muon';
import {
  ADAGRAD_EPSILON,
  ADAM_BETAS,
  ADAMW_WEIGHT_DECAY,
  EPSILON,
  LION_BETAS,
  RMSPROP_ALPHA,
  wholePower,
  type Progress,
} from '../../nn/optimise';
import type { OptimiserSpec } from '../../spec/spec';
import { OptimiserKind, ScalarWord } from './layout';

const KINDS = {
  sgd: OptimiserKind.Sgd,
  rmsprop: OptimiserKind.RmsProp,
  adagrad: OptimiserKind.Adagrad,
  adam: OptimiserKind.Adam,
  adamw: OptimiserKind.Adam,
  lion: OptimiserKind.Lion,
  muon: OptimiserKind.Muon,
} as const;

export function optimiserKind({ kind }: OptimiserSpec): OptimiserKind {
  return KINDS[kind];
}

/** Writes one update's numbers to `scalars` (`ScalarWord.Count` of them from `start`), so that the kernel does what `updateParameter` does. */
export function writeOptimiserScalars(scalars: Float32Array, start: number, optimiser: OptimiserSpec, progress: Progress): void {
  const put = (word: ScalarWord, value: number) => {
    scalars[start + word] = value;
  };
  const { learningRate, weightDecay, clipNorm } = optimiser;
  if (optimiser.kind === 'muon') {
    const { momentum = MUON_MOMENTUM, nesterov = true } = optimiser;
    writeOptimiserScalars(scalars, start, { ...othersOptimiser(optimiser), ...(clipNorm !== undefined && { clipNorm }) }, progress);
    put(ScalarWord.MuonRate, learningRate);
    put(ScalarWord.MuonShrink, 1 - learningRate * (weightDecay ?? MUON_WEIGHT_DECAY));
    put(ScalarWord.MuonTake, 1 - momentum);
    put(ScalarWord.MuonBlend, nesterov ? momentum : 1);
    return;
  }
  const shrinks = optimiser.kind === 'adamw' || optimiser.kind === 'lion';
  put(ScalarWord.LearningRate, learningRate);
  put(ScalarWord.WeightDecay, shrinks ? 0 : (weightDecay ?? 0));
  put(ScalarWord.Shrink, shrinks ? 1 - learningRate * (weightDecay ?? (optimiser.kind === 'adamw' ? ADAMW_WEIGHT_DECAY : 0)) : 1);
  put(ScalarWord.ClipNorm, clipNorm ?? 0);
  put(ScalarWord.SquareCorrection, 1);
  const state = (keep: number, take: number, fromDirection: number, fromState: number) => {
    put(ScalarWord.Keep, keep);
    put(ScalarWord.Take, take);
    put(ScalarWord.FromDirection, fromDirection);
    put(ScalarWord.FromState, fromState);
  };
  const square = (keep: number, take: number, epsilon: number) => {
    put(ScalarWord.KeepSquare, keep);
    put(ScalarWord.TakeSquare, take);
    put(ScalarWord.Epsilon, epsilon);
  };
  switch (optimiser.kind) {
    case 'sgd': {
      const { momentum = 0, dampening = 0, nesterov = false } = optimiser;
      if (momentum === 0) state(1, 0, 1, 0);
      else if (!progress.hasMomentum) state(0, 1, nesterov ? 1 : 0, nesterov ? momentum : 1);
      else state(momentum, 1 - dampening, nesterov ? 1 : 0, nesterov ? momentum : 1);
      break;
    }
    case 'rmsprop': {
      const { alpha = RMSPROP_ALPHA, epsilon = EPSILON, momentum = 0 } = optimiser;
      if (momentum === 0) state(1, 0, 1, 0);
      else state(momentum, 1, 0, 1);
      square(alpha, 1 - alpha, epsilon);
      break;
    }
    case 'adagrad': {
      const { epsilon = ADAGRAD_EPSILON, learningRateDecay = 0 } = optimiser;
      put(ScalarWord.LearningRate, learningRate / (1 + (progress.step - 1) * learningRateDecay));
      state(1, 0, 1, 0);
      square(1, 1, epsilon);
      break;
    }
    case 'adam':
    case 'adamw': {
      const { betas = ADAM_BETAS, epsilon = EPSILON } = optimiser;
      put(ScalarWord.LearningRate, learningRate / (1 - wholePower(betas[0], progress.step)));
      put(ScalarWord.Take, 1 - betas[0]);
      put(ScalarWord.SquareCorrection, Math.sqrt(1 - wholePower(betas[1], progress.step)));
      square(betas[1], 1 - betas[1], epsilon);
      break;
    }
    case 'lion': {
      const { betas = LION_BETAS } = optimiser;
      state(betas[0], 1 - betas[0], 0, 0);
      square(betas[1], 1 - betas[1], 0);
      break;
    }
  }
}
