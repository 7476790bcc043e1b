import type { LayerSpec, RunSpec } from '../../spec/spec';
import { stepsToLoss } from '../trainedRun';

export interface FiveTanhLayers {
  normalised: boolean;
  learningRate: number;
  /** Factor on Xavier's weights of the hidden layers; 1 if absent. */
  gain?: number;
  /** 2,000 if absent. */
  mostSteps?: number;
}

const MOST_STEPS = 2_000;
/** To see whether a comparison hangs on the number of steps. */
export const LONG_STEPS = 3 * MOST_STEPS;
const TARGET_LOSS = 0.3;

/** Five hidden tanh layers of width 32 on two spirals, with batch normalisation before each tanh or without, batches of 64. */
const fiveTanhLayers = (seed: number, { normalised, learningRate, gain = 1, mostSteps = MOST_STEPS }: FiveTanhLayers): RunSpec => ({
  seed,
  data: { kind: 'spirals', points: 256, noise: 0.03, arms: 2 },
  layers: [...Array.from({ length: 5 }, () => hiddenLayer(normalised, gain)).flat(), dense(2, 1)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 64,
  steps: mostSteps,
  record: { every: 20, training: true },
});

/** Updates until the training loss is 0.3, counted in twenties; `mostSteps` if that takes longer or never happens. */
export const stepsToTarget = (seed: number, settings: FiveTanhLayers) =>
  stepsToLoss(fiveTanhLayers(seed, settings), TARGET_LOSS) ?? settings.mostSteps ?? MOST_STEPS;

type OfBoth = Omit<FiveTanhLayers, 'normalised'>;

/** The same with batch normalisation and without. */
export const stepsOfBoth = (seed: number, settings: OfBoth) => ({
  plain: stepsToTarget(seed, { ...settings, normalised: false }),
  normalised: stepsToTarget(seed, { ...settings, normalised: true }),
});

/** Whether the network with batch normalisation gets to the loss 0.3 within 2,000 steps, and the plain one does not. */
export const onlyNormalisedArrives = ({ plain, normalised }: ReturnType<typeof stepsOfBoth>): boolean =>
  normalised < MOST_STEPS && plain === MOST_STEPS;

/** 1 where a network gets to the loss 0.3 in the steps that it is given, 0 where it does not: with batch normalisation and without. */
export function arrivalsOfBoth(seed: number, settings: OfBoth): { plain: 0 | 1; normalised: 0 | 1 } {
  const { mostSteps = MOST_STEPS } = settings;
  const { plain, normalised } = stepsOfBoth(seed, settings);
  const arrives = (steps: number) => (steps < mostSteps ? 1 : 0);
  return { plain: arrives(plain), normalised: arrives(normalised) };
}

const dense = (units: number, scale: number): LayerSpec => ({
  kind: 'dense',
  units,
  init: { kind: 'xavierUniform', bias: 'zeros', scale },
});

const hiddenLayer = (normalised: boolean, gain: number): LayerSpec[] => [
  dense(32, gain),
  ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
  { kind: 'activation', activation: 'tanh' },
];
