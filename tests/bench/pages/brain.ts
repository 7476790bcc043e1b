// The package's main file takes its GPU half along.
import brain from 'brain.js/dist/neural-network';
import { jobData, referenceJobs } from '../../reference/jobs';
import { offerEngine } from './engine';

/**
 * brain.js knows fully connected networks of one activation and the squared error, updated after every row: without dropout, batch
 * normalisation and batches. A 'step' is here a pass over as many rows as the job's batch has.
 */
const JOBS: Partial<Record<string, { hiddenLayers: number[]; activation: 'relu' | 'tanh' | 'sigmoid' }>> = {
  J1: { hiddenLayers: [16, 16], activation: 'relu' },
  J3t: { hiddenLayers: [64, 64], activation: 'tanh' },
  J3b: { hiddenLayers: [100, 10, 10], activation: 'sigmoid' },
  J5: { hiddenLayers: [8, 8], activation: 'tanh' },
};
/** Passes that one call of `train` does: a call has a fixed cost. */
const PASSES = 20;
const LEARNING_RATE = 1e-6;

offerEngine((name) => {
  const job = referenceJobs[name];
  const options = JOBS[name];
  if (!job || !options) return undefined;
  const { features, outputs, spec } = job;
  const { inputs, targets, count } = jobData(job).training;
  const rows = Array.from({ length: spec.batchSize === 'full' ? count : spec.batchSize }, (_, row) => ({
    input: [...inputs.subarray(row * features, (row + 1) * features)],
    output: spec.loss === 'crossEntropy' ? Array.from({ length: outputs }, (_, j) => Number(j === targets[row])) : [targets[row] ?? 0],
  }));
  const network = new brain.default(options);
  // It refuses an error threshold or a momentum of nought.
  const settings = { iterations: PASSES, errorThresh: Number.MIN_VALUE, learningRate: LEARNING_RATE };
  return { train: () => network.train(rows, settings), steps: PASSES };
});
