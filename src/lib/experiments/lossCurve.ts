import type { SweptRun } from '../training/sweep';

export type CurvePoint = readonly [step: number, training: number, validation: number];

/** A run's losses as a page keeps them. */
export interface LossCurve {
  points: readonly CurvePoint[];
  diverged: boolean;
}

export const lossCurve = ({ records, divergedAt }: SweptRun): LossCurve => ({
  points: records.map(({ step, training, validation }) => [step, training?.loss ?? NaN, validation?.loss ?? NaN]),
  diverged: divergedAt !== undefined,
});
