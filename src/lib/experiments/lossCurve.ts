import type { PageRecord, PageRun, TrainingRerun } from '../pytorch/rerun';
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

/** The runs that are over, each with its records, for a notebook. @throws Error when there is none yet. */
export function withCurves({ runs }: TrainingRerun, curves: readonly (LossCurve | undefined)[]): PageRun {
  const [first, ...rest] = runs.flatMap((run, place) => {
    const curve = curves[place];
    return curve ? [{ run, records: curveRecords(curve) }] : [];
  });
  if (!first) throw new Error('no run is over yet');
  return { kind: 'training', runs: [first.run, ...rest.map(({ run }) => run)], records: [first, ...rest].map(({ records }) => records) };
}

const curveRecords = ({ points }: LossCurve): PageRecord[] =>
  points.map(([step, training, validation]) => ({ step, training: { loss: training }, validation: { loss: validation } }));
