import type { RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';
import { deepNetwork, spirals, type DeepNetwork } from './deepNetwork';

export interface Racer extends Omit<DeepNetwork, 'outputs'> {
  /** 0.1 if absent. */
  learningRate?: number;
  /** 1,000 if absent. */
  steps?: number;
}

const STEPS = 1_000;

/** What a network that knows nothing has, and the most that a run is said to end with: two classes, in nats. */
const CHANCE = Math.LN2;

/** A deep network on two spirals, batches of 32. */
const spiralRace = (seed: number, { learningRate = 0.1, steps = STEPS, ...network }: Racer): RunSpec => ({
  seed,
  data: spirals,
  layers: deepNetwork({ ...network, outputs: 2 }),
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 32,
  steps,
  record: { every: steps, training: true },
});

/** The training loss after the last step; that of a guess where the run diverges or ends with more. */
export function lossAfterRace(seed: number, racer: Racer): number {
  const { last, divergedAt } = trainedRun(spiralRace(seed, racer));
  return divergedAt === undefined ? Math.min(CHANCE, last.training?.loss ?? NaN) : CHANCE;
}
