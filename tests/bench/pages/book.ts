import { FusedTrainer } from '../../../src/lib/training/kernel/fusedTrainer';
import { batchSequence } from '../../../src/lib/spec/streams';
import { TapeTrainer } from '../../../src/lib/training/tapeTrainer';
import { memory } from '../../../src/lib/training/tensorflow';
import type { TrainerFactory } from '../../../src/lib/training/trainer';
import { jobData, referenceJobs } from '../../reference/jobs';
import { offerEngine } from './engine';

const PASSES_ONLY = 'J4';
/** Steps that a run does in one call where batches are small. */
const STEPS_A_CALL: Partial<Record<string, number>> = { J5: 10 };
/** Prepared calls, taken in turn. */
const CALLS = 64;
/** So small that a bench of any length does not diverge. */
const LEARNING_RATE = 1e-6;

const engines: Record<string, TrainerFactory> = {
  fused: (spec, data) => new FusedTrainer(spec, data),
  tape: (spec, data) => new TapeTrainer(spec, data),
};
const create = engines[new URLSearchParams(location.search).get('engine') ?? ''];
if (!create) throw new Error('The address names no engine.');

offerEngine((name) => {
  const job = referenceJobs[name];
  if (!job) return undefined;
  const data = jobData(job);
  const trainer = create(job.spec, data);
  const dispose = () => trainer.dispose();
  if (name === PASSES_ONLY) {
    const { inputs, targets, count } = data.training;
    return { train: () => trainer.inspect(inputs, targets, count, 'train'), steps: 1, dispose };
  }
  const steps = STEPS_A_CALL[name] ?? 1;
  const rowsOf = batchSequence(job.spec.seed, data.training.count, job.spec.batchSize);
  const calls = Array.from({ length: CALLS }, (_, call) =>
    Int32Array.from(Array.from({ length: steps }, (_, step) => [...rowsOf(call * steps + step)]).flat()),
  );
  const optimiser = { ...job.spec.optimiser, learningRate: LEARNING_RATE };
  let call = 0;
  return { train: () => trainer.steps(calls[call++ % CALLS] ?? new Int32Array(), optimiser, steps), steps, dispose };
});

Object.assign(globalThis, { tensorCount: () => memory().numTensors });
