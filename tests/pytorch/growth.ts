import { NUDGE } from '../../src/lib/pytorch/notebook/trainingCells';

/** A nudged run that is a hundred times as far away as it was nudged: training is chaotic, and rounding decides. */
export const isChaotic = (nudgedDistance: number): boolean => nudgedDistance > 100 * NUDGE;

/** A difference of two runs, were it not for training, which makes differences grow as it does the nudge. */
export const withoutGrowth = (difference: number, nudgedDistance: number): number => difference / Math.max(1, nudgedDistance / NUDGE);
