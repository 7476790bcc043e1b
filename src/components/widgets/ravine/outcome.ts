import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { STEPS, type Descent, type RavineRun } from './model';
import type { Phrases } from './phrases';

/** How off course the gradient is, and how many steps each momentum needs, in words. */
export function outcome({ plain, withMomentum, best, offCourse }: RavineRun, { phrases }: FigureWords<Phrases>): string {
  const steps = ({ reachedAt, end }: Descent) => {
    if (reachedAt !== undefined) return fill(phrases.reached, { step: reachedAt });
    return end.kind === 'diverged' ? fill(phrases.diverged, { step: end.step }) : fill(phrases.notReached, { steps: STEPS });
  };
  return fill(phrases.result, {
    angle: formatDecimals(offCourse, 0),
    plain: steps(plain),
    momentum: formatDecimals(withMomentum.momentum, 2),
    with: steps(withMomentum),
    bestMomentum: formatDecimals(best.momentum, 2),
    best: steps(best),
  });
}
