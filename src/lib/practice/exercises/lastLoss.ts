import type { SweptRun } from '../../training/sweep';

/** The last training loss; infinite where the run diverged. */
export const lastLoss = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? (records.at(-1)?.training?.loss ?? NaN) : Infinity;
