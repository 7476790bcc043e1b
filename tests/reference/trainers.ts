import { FusedTrainer } from '../../src/lib/training/kernel/fusedTrainer';
import { TapeTrainer } from '../../src/lib/training/tapeTrainer';
import type { TrainerFactory } from '../../src/lib/training/trainer';

/** Everything that is held to PyTorch is held to it twice. */
export const trainers: { mode: string; create: TrainerFactory }[] = [
  { mode: 'fused', create: (spec, data) => new FusedTrainer(spec, data) },
  { mode: 'tape', create: (spec, data) => new TapeTrainer(spec, data) },
];

/** The tape does what the kernel does, many times slower: its other jobs are in npm run test:deep. */
export const QUICK_ON_THE_TAPE = ['J1', 'J5', 'clipped, with an exponential average'];
