import { useMemo } from 'preact/hooks';
import { useSweep, type SweepSettings, type SweepState } from '../../book/figure/useSweep';
import { shareOf, together } from './workers';

/** The sweep of `useSweep`, in two workers: every run goes to the one or the other, whatever the machine, so that the results are the same. */
export function useSharedSweep<Result>(
  settings: SweepSettings<Result>,
): Omit<SweepState<Result>, 'results'> & { results: readonly (Result | undefined)[] } {
  const { specs, first } = settings;
  const shares = useMemo(
    () => [0, 1].map((worker) => ({ specs: shareOf(specs, worker), first: first && shareOf(first, worker) })),
    [specs, first],
  );
  const one = useSweep({ ...settings, ...shares[0] });
  const other = useSweep({ ...settings, ...shares[1] });
  const results = useMemo(() => together([one.results, other.results], specs.length), [one.results, other.results, specs.length]);
  const isDone = (sweep: SweepState<Result>, worker: number) => sweep.results.length >= (shares[worker]?.specs.length ?? 0);
  const play = () => {
    const areBothDone = isDone(one, 0) && isDone(other, 1);
    if (areBothDone || !isDone(one, 0)) one.play();
    if (areBothDone || !isDone(other, 1)) other.play();
  };
  return {
    results,
    running: one.running || other.running,
    play,
    pause: () => {
      one.pause();
      other.pause();
    },
    notices: [...new Set([...one.notices, ...other.notices])],
  };
}
