import { RACERS, type Racer } from '../../../lib/experiments/momentum/optimiserRace';
import type { Tone } from '../../charts/LineChart';

/** Plain descent and momentum have their colours, the one that the reader chose is in ink, the others pale. */
export function toneOf(racer: Racer, shown: Racer): Tone {
  if (racer === 'sgd') return 'without';
  if (racer === 'momentum') return 'with';
  return racer === shown ? 'ink' : 'soft';
}

/** The pale ones first, so that the others lie on them. */
export const drawnOrder = (shown: Racer): Racer[] =>
  RACERS.toSorted((a, b) => Number(toneOf(a, shown) !== 'soft') - Number(toneOf(b, shown) !== 'soft'));
