import type { DataSet } from '../data/dataSet';
import { FusedTrainer, supportsKernel } from './kernel/fusedTrainer';
import { fusedTrainers } from './kernel/fusedTrainers';
import type { RunSpec } from '../spec/spec';
import { TapeTrainer } from './tapeTrainer';
import type { Trainer, TrainerFactory } from './trainer';

/** The fastest trainer that runs here. */
export const createTrainer: TrainerFactory = (spec, data) =>
  supportsKernel() ? new FusedTrainer(spec, data) : new TapeTrainer(spec, data);

/** The same for runs side by side, each with its data: together they need less memory. */
export function createTrainers(specs: readonly RunSpec[], data: readonly DataSet[]): Trainer[] {
  return supportsKernel() ? fusedTrainers(specs, data) : specs.map((spec, i) => new TapeTrainer(spec, data[i] as DataSet));
}
