import { FusedTrainer } from '../../src/lib/training/kernel/fusedTrainer';
import { TapeTrainer } from '../../src/lib/training/tapeTrainer';
import type { TrainerFactory } from '../../src/lib/training/trainer';

/** Everything that is held to PyTorch is held to it twice. */
export const trainers: { mode: string; create: TrainerFactory }[] = [
  { mode: 'fused', create: (spec, data) => new FusedTrainer(spec, data) },
  { mode: 'tape', create: (spec, data) => new TapeTrainer(spec, data) },
];
