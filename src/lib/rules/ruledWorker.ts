import type { TrainingWorker } from '../training/client';

/** A training worker whose specifications may have a rule of the reader's. */
export const createRuledWorker = (): TrainingWorker => new Worker(new URL('./ruled.worker.ts', import.meta.url), { type: 'module' });
