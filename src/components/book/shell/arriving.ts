/** Goes to the figure, or the exercise, that a link is for where the browser does not: a program escaped the number sign, or something stands behind the figure's name. */
import { exerciseOfLink } from '../../../lib/practice/answerLink';
import { figureOfLink } from '../../../lib/share/permalink';
import { figuresShown } from '../figure/figuresShown';

function arrive() {
  const { search, hash } = location;
  const goal = figureOfLink(`${search}${hash}`, figuresShown()) ?? exerciseOfLink(hash);
  if (goal === undefined || document.getElementById(hash.slice(1))) return;
  document.getElementById(goal)?.scrollIntoView({ behavior: 'instant' });
}

// Who comes back, or loads the page anew, is where he was.
const [visit] = performance.getEntriesByType('navigation');
if (!(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate') arrive();
addEventListener('hashchange', arrive);
