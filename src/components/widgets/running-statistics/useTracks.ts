import { useMemo } from 'preact/hooks';
import { evalLoss, EVALUATED, forgottenLoss, ofData, running, track, trained, type Settings, type Track, type Trained } from './model';

/** Everything that the picture shows, each part computed anew only when a setting that it depends on has changed. */
export interface Tracks {
  run: Trained;
  mean: Track;
  variance: Track;
  /** Validation losses at the evaluated steps: with running statistics, with the data's, with those of the test batches. */
  losses: { running: number[]; data: number[]; batch: number[] };
  /** The same after any step. */
  lossesAt: (step: number) => { running: number; data: number; batch: number };
}

export function useTracks({ momentum, batchSize, testSize, sorted, seed }: Settings): Tracks {
  const run = useMemo(() => trained({ batchSize, seed }), [batchSize, seed]);
  const statistics = useMemo(() => running(run, momentum), [run, momentum]);
  const dataLosses = useMemo(() => EVALUATED.map((step) => evalLoss(run, ofData(run), step)), [run]);
  const runningLosses = useMemo(() => EVALUATED.map((step) => evalLoss(run, statistics, step)), [run, statistics]);
  const batchLosses = useMemo(
    () => EVALUATED.map((step) => forgottenLoss(run, { testSize, sorted, seed }, step)),
    [run, testSize, sorted, seed],
  );
  return useMemo(
    () => ({
      run,
      mean: track(run, statistics, 'mean'),
      variance: track(run, statistics, 'variance'),
      losses: { running: runningLosses, data: dataLosses, batch: batchLosses },
      lossesAt: (step) => ({
        running: evalLoss(run, statistics, step),
        data: evalLoss(run, ofData(run), step),
        batch: forgottenLoss(run, { testSize, sorted, seed }, step),
      }),
    }),
    [run, statistics, runningLosses, dataLosses, batchLosses, testSize, sorted, seed],
  );
}
