import { RACERS } from '../../../lib/experiments/momentum/optimiserRace';
import { formatCount } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Entry, Settings } from './model';
import type { Phrases } from './phrases';

/** When each came to the goal. */
export function outcome(entries: readonly Entry[], { course }: Pick<Settings, 'course'>, { phrases }: FigureWords<Phrases>): string {
  if (entries.length < RACERS.length) return phrases.waiting;
  const arrivals = entries.map(({ racer, arrival }) =>
    fill(phrases.one, { name: phrases[racer], steps: arrival === undefined ? phrases.never : formatCount(arrival) }),
  );
  return fill(phrases.result, { goal: phrases[`goal.${course}`], arrivals: arrivals.join(', ') });
}
