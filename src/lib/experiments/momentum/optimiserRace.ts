import { digitsData, type DigitKind } from '../digitsData';
import { keepsMomentum, updateParameter } from '../../nn/optimise';
import type { LayerSpec, OptimiserSpec, RunSpec } from '../../spec/spec';
import type { RaceGround } from '../../surfaces/raceGrounds';
import type { Point } from '../../surfaces/surface';

/** On every ground. */
export const RACERS = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw', 'lion'] as const;
export type Racer = (typeof RACERS)[number];
/** Where there are matrices of weights. */
export const TRAINED_RACERS = [...RACERS, 'muon'] as const;
export type TrainedRacer = (typeof TRAINED_RACERS)[number];
/** Two surfaces; digits that people wrote, and drawn ones. */
export type RaceCourse = 'ravine' | 'saddle' | 'digits' | 'drawn';

const MOMENTUM = 0.9;
/** Of Muon's learning rate, what AdamW has for the biases: what is best for both on the digits. */
const OTHERS_SHARE = 0.25;

/** As PyTorch has them, with its defaults but for the momentum; Lion, which it has not, with those of its authors. */
export function racerSpec(racer: TrainedRacer, learningRate: number): OptimiserSpec {
  switch (racer) {
    case 'sgd':
      return { kind: 'sgd', learningRate, momentum: 0 };
    case 'momentum':
      return { kind: 'sgd', learningRate, momentum: MOMENTUM };
    case 'nesterov':
      return { kind: 'sgd', learningRate, momentum: MOMENTUM, nesterov: true };
    case 'muon':
      return { kind: 'muon', learningRate, othersLearningRate: learningRate * OTHERS_SHARE };
    default:
      return { kind: racer, learningRate };
  }
}

/**
 * The learning rate of 1, 2, 5, 10 and so on with which each comes to the goal in the fewest steps: on the surfaces turned by 45 degrees,
 * on the digits in the mean of three seeds.
 */
export const TUNED_RATES: Readonly<
  Record<'ravine' | 'saddle', Readonly<Record<Racer, number>>> & Record<'digits' | 'drawn', Readonly<Record<TrainedRacer, number>>>
> = {
  ravine: { sgd: 1, momentum: 0.5, nesterov: 0.5, adagrad: 1, rmsprop: 0.02, adam: 1, adamw: 1, lion: 0.02 },
  saddle: { sgd: 1, momentum: 1, nesterov: 1, adagrad: 5, rmsprop: 0.1, adam: 5, adamw: 5, lion: 0.05 },
  digits: { sgd: 1, momentum: 0.1, nesterov: 0.2, adagrad: 0.2, rmsprop: 0.02, adam: 0.05, adamw: 0.05, lion: 0.02, muon: 0.2 },
  drawn: { sgd: 1, momentum: 0.2, nesterov: 0.2, adagrad: 0.1, rmsprop: 0.01, adam: 0.05, adamw: 0.05, lion: 0.02, muon: 0.2 },
};

export interface RacePath {
  positions: readonly Point[];
  /** Before the first step and after each. */
  losses: readonly number[];
}

/** Where an optimiser goes on a ground, in single precision as in training. A path that leaves the finite numbers ends before it does. */
export function racePath({ value, gradient, start }: RaceGround, optimiser: OptimiserSpec, steps: number): RacePath {
  const place = Float32Array.from(start);
  const memory = { first: new Float32Array(2), second: new Float32Array(2) };
  const positions: Point[] = [];
  const losses: number[] = [];
  for (let step = 0; step <= steps; step++) {
    if (step > 0) {
      const slope = Float32Array.from(gradient(place[0] ?? NaN, place[1] ?? NaN));
      updateParameter(optimiser, place, slope, memory, { step, hasMomentum: step > 1 && keepsMomentum(optimiser) });
    }
    const [x = NaN, y = NaN] = place;
    const loss = value(x, y);
    if (!Number.isFinite(loss)) break;
    positions.push([x, y]);
    losses.push(loss);
  }
  return { positions, losses };
}

/** The first step from which on the loss stays at or below the goal; undefined if it does not. */
export function stepsToGoal(losses: readonly number[], goal: number, steps: number): number | undefined {
  if (losses.length <= steps) return undefined;
  const last = losses.findLastIndex((loss) => !(loss <= goal));
  return last === losses.length - 1 ? undefined : last + 1;
}

export const DIGITS_STEPS = 300;
const DIGITS_UNITS = 32;
const layers: LayerSpec[] = [
  { kind: 'dense', units: DIGITS_UNITS },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dense', units: 10 },
];

/** A ReLU network with 32 hidden units on 400 digits, batches of 32. */
export const digitsRun = (seed: number, optimiser: OptimiserSpec, digits?: DigitKind): RunSpec => ({
  seed,
  data: digitsData({ points: 400, validationPoints: 300 }, digits),
  layers,
  loss: 'crossEntropy',
  optimiser,
  batchSize: 32,
  steps: DIGITS_STEPS,
  record: { every: 10, training: true, validation: true },
});
