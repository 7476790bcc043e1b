import { faultyDescent } from '../../experiments/momentum/faultyDescent';
import { normals, streamKey, uniform } from '../../math/random';
import type { RunSpec } from '../../spec/spec';
import { rootMeanSquare, type Pair, type Symptom } from './symptom';

const EPOCH = 60;
const MOMENTA = 4;

/** A network for the moons, with as many steps as the first three of four momenta take. */
export const moonsRun = (seed: number): RunSpec => ({
  seed,
  data: { kind: 'moons', points: 120, noise: 0.15 },
  layers: [
    { kind: 'dense', units: 16 },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 20,
  steps: (MOMENTA - 1) * EPOCH,
  record: { every: (MOMENTA - 1) * EPOCH, training: true },
});

/** The loss in a valley after 100 steps, with a velocity that lasts and with one that is lost every five steps. */
export const lostVelocity: Symptom = () => {
  const recipe = { learningRate: 0.1, momentum: 0.9 };
  return [faultyDescent(recipe, 100).losses.at(-1) ?? NaN, faultyDescent({ ...recipe, restartEvery: 5 }, 100).losses.at(-1) ?? NaN];
};

/** The largest loss in a valley in the last 50 of 200 steps, with gradients that are set to zero, and with those that pile up. */
export const piledGradients: Symptom = () => {
  const late = (momentum: number) => Math.max(...faultyDescent({ learningRate: 0.1, momentum }, 200).losses.slice(-50));
  return [late(0), late(1)];
};

const MODELS = 4;
const EXAMPLES = 200;
const TRIALS = 200;

/** The accuracy of the best of four models that are all right in 80 % of cases: on new data, and on those that chose it. Of 200 such contests the mean. */
export const chosenByTest: Symptom = (seed) => {
  const accuracy = (place: number) => {
    const key = streamKey(seed, place);
    let right = 0;
    for (let i = 0; i < EXAMPLES; i++) if (uniform(key, i) < 0.8) right += 1;
    return right / EXAMPLES;
  };
  const contests = Array.from({ length: TRIALS }, (_, trial) => {
    const scores = Array.from({ length: MODELS }, (__, model) => accuracy(trial * (MODELS + 1) + model));
    return [accuracy(trial * (MODELS + 1) + MODELS), Math.max(...scores)] as const;
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(contests.map(([fresh]) => fresh)), mean(contests.map(([, best]) => best))];
};

/** The length of a step in the long run under a gradient of 1 with the momentum 0.99: with the effective rate kept at 0.1, and with the rate 0.1. */
export const sameRate: Symptom = () => {
  const longRun = (learningRate: number) => {
    let velocity = 0;
    for (let step = 0; step < 2000; step++) velocity = 0.99 * velocity + 1;
    return learningRate * velocity;
  };
  return [longRun(0.001), longRun(0.1)];
};

/** Places of a ball in a bowl of curvature 1 with noisy gradients, whose learning rate has a schedule. */
function scheduled(seed: number, start: number, steps: number, rate: (step: number) => number): number[] {
  const noise = normals(streamKey(seed), steps);
  let [x, velocity] = [start, 0];
  return Array.from({ length: steps }, (_, step) => {
    velocity = 0.9 * velocity + x + (noise[step] ?? NaN);
    x -= rate(step) * velocity;
    return x;
  });
}

const HEIGHT = 0.1;
const WARM_UP = 500;
const warmedUp = (step: number): number => HEIGHT * Math.min(1, (step + 1) / WARM_UP);

/** How far from the minimum a ball is about 5,000 steps later, when the warm-up has ended, and when it has not. */
export const endlessWarmUp: Symptom = (seed) => {
  const late = (rate: (step: number) => number) => rootMeanSquare(scheduled(seed, 0, 5000, rate).slice(-1000));
  return [late(warmedUp), late((step) => (HEIGHT * step) / WARM_UP)];
};

/** The length of the first step from 50 away, with the gradient clipped to 1 before it and after it. */
export const lateClip: Symptom = (seed) => {
  const gradient = 50 + (normals(streamKey(seed), 1)[0] ?? NaN);
  return [HEIGHT * Math.min(1, gradient), HEIGHT * gradient];
};

/** How far from the minimum a ball is after an epoch of 100 steps from 5 away, when the schedule counts steps, and when it counts epochs. */
export const countedEpochs: Symptom = (seed) => {
  const after = (rate: (step: number) => number) => Math.abs(scheduled(seed, 5, 100, rate).at(-1) ?? NaN);
  return [after(warmedUp), after(() => 0)];
};

/** Length of a first step of Adam, in learning rates. */
function firstStep(gradient: number, { t = 1, power = 2, isInside = false }: { t?: number; power?: number; isInside?: boolean }): number {
  const [m, s] = [0.1 * gradient, 0.001 * Math.abs(gradient) ** power];
  const [mHat, sHat] = [m / (1 - 0.9 ** t), s / (1 - 0.999 ** t)];
  return Math.abs(mHat) / (isInside ? Math.sqrt(sHat + 1e-8) : Math.sqrt(sHat) + 1e-8);
}

const gradientOf = (seed: number): number => normals(streamKey(seed), 1)[0] ?? NaN;
const adamPair = (gradient: number, faulty: Parameters<typeof firstStep>[1]): Pair => [
  firstStep(gradient, {}),
  firstStep(gradient, faulty),
];

/** The first step of a network's twentieth tensor. */
export const countedTensors: Symptom = (seed) => adamPair(gradientOf(seed), { t: 20 });
/** Of a weight whose gradient is 100. */
export const sizeForSquare: Symptom = () => adamPair(100, { power: 1 });
/** Of a weight whose gradient is about a hundred-thousandth. */
export const insideRoot: Symptom = (seed) => adamPair(1e-5 * (1 + 0.1 * gradientOf(seed)), { isInside: true });
