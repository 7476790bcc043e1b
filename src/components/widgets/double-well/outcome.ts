import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { STEPS, type Roll } from './model';
import type { Phrases } from './phrases';

/** What became of both balls: stuck, passed, overshot. */
export function outcome({ plain, withMomentum }: { plain: Roll; withMomentum: Roll }, { phrases }: FigureWords<Phrases>): string {
  const story = ({ fate, crossings, divergedAt }: Roll) =>
    fill(phrases[storyOf(fate, crossings)], {
      crossings,
      place: phrases[`place.${fate}`] ?? fate,
      steps: STEPS,
      step: divergedAt ?? STEPS,
    });
  return fill(phrases.result, {
    plain: story(plain),
    momentum: formatDecimals(withMomentum.momentum, 2),
    with: story(withMomentum),
  });
}

function storyOf(fate: Roll['fate'], crossings: number) {
  if (fate === 'diverged') return 'diverged';
  if (fate === 'still moving') return 'still';
  if (crossings === 0) return 'stuck';
  if (crossings === 1) return 'passed';
  return crossings % 2 === 0 ? 'overshot' : 'swung';
}
