import type { RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';
import { deepNetwork, spirals, type DeepNetwork } from './deepNetwork';

export type Racer = Omit<DeepNetwork, 'outputs'>;

const STEPS = 1_000;

/** What a network that knows nothing has, and the most that a run is said to end with: two classes, in nats. */
const CHANCE = Math.LN2;

/** A deep network on two spirals, batches of 32, learning rate 0.1. */
export const spiralRace = (seed: number, racer: Racer): RunSpec => ({
  seed,
  data: spirals,
  layers: deepNetwork({ ...racer, outputs: 2 }),
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 32,
  steps: STEPS,
  record: { every: STEPS, training: true },
});

/** The training loss after 1,000 steps; that of a guess where the run diverges or ends with more. */
export function lossAfterRace(seed: number, racer: Racer): number {
  const { last, divergedAt } = trainedRun(spiralRace(seed, racer));
  return divergedAt === undefined ? Math.min(CHANCE, last.training?.loss ?? NaN) : CHANCE;
}
