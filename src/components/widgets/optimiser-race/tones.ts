import type { TrainedRacer } from '../../../lib/experiments/momentum/optimiserRace';
import type { Tone } from '../../charts/LineChart';
import type { Runner } from './model';

/** Plain descent and momentum have their colours, the one that the reader chose and the reader's own are in ink, the others pale. */
export function toneOf(racer: Runner, shown: TrainedRacer): Tone {
  if (racer === 'sgd') return 'without';
  if (racer === 'momentum') return 'with';
  return racer === shown || racer === 'yours' ? 'ink' : 'soft';
}

/** The chosen one may lie on the others, and on the reader's own. */
export const isDashed = (racer: Runner, shown: TrainedRacer): boolean => racer === shown;

/** The pale ones first, so that the others lie on them, and the chosen one last. */
export const drawnOrder = <Entry extends { racer: Runner }>(entries: readonly Entry[], shown: TrainedRacer): Entry[] => {
  const height = ({ racer }: Entry) => Number(toneOf(racer, shown) !== 'soft') + Number(isDashed(racer, shown));
  return entries.toSorted((a, b) => height(a) - height(b));
};
