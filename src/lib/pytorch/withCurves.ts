import type { LossCurve } from '../experiments/lossCurve';
import type { PageRecord, PageRun, TrainingRerun } from './rerun';

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
