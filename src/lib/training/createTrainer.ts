import { FusedTrainer, supportsKernel } from './kernel/fusedTrainer';
import { TapeTrainer } from './tapeTrainer';
import type { TrainerFactory } from './trainer';

/** The fastest trainer that runs here. */
export const createTrainer: TrainerFactory = (spec, data) =>
  supportsKernel() ? new FusedTrainer(spec, data) : new TapeTrainer(spec, data);
