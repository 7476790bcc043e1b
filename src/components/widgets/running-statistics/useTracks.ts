import { useMemo } from 'preact/hooks';
import type { First } from '../../book/figure/defineFigure';
import { useComputed } from '../../book/figure/useComputed';
import type { definition, Settings } from './figure';
import {
  dataLosses,
  evalLoss,
  EVALUATED,
  followed,
  followedTracks,
  forgottenLoss,
  forgottenLosses,
  lazy,
  ofData,
  trained,
  type Track,
} from './model';

/** Everything that the picture shows, each part computed anew only when a setting that it depends on has changed. */
export interface Tracks {
  mean: Track;
  variance: Track;
  /** Validation losses at the evaluated steps: with running statistics, with the data's, with those of the test batches. */
  losses: { running: number[]; data: number[]; batch: number[] };
  /** The same after any step. */
  lossesAt: (step: number) => { running: number; data: number; batch: number };
}

export function useTracks({ momentum, batchSize, testSize, sorted, seed }: Settings, first: First<typeof definition>): Tracks {
  const run = useMemo(() => lazy(() => trained({ batchSize, seed })), [batchSize, seed]);
  const following = useMemo(() => followed(run, momentum), [run, momentum]);
  const forgotten = useMemo(() => ({ run, testSize, sorted, seed }), [run, testSize, sorted, seed]);
  const { mean, variance, losses } = useComputed(following, followedTracks, first.followed);
  const data = useComputed(run, dataLosses, first.data);
  const batch = useComputed(forgotten, forgottenLosses, first.batch);
  return useMemo(
    () => ({
      mean,
      variance,
      losses: { running: losses, data, batch },
      lossesAt: (step) => {
        const row = EVALUATED.indexOf(step);
        if (row >= 0) return { running: losses[row] ?? NaN, data: data[row] ?? NaN, batch: batch[row] ?? NaN };
        return {
          running: evalLoss(run(), following.statistics(), step),
          data: evalLoss(run(), ofData(run()), step),
          batch: forgottenLoss(run(), forgotten, step),
        };
      },
    }),
    [run, following, forgotten, mean, variance, losses, data, batch],
  );
}
