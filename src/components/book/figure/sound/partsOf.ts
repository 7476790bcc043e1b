import words from '../../../../content/words/en/seen.json';
import { goesRight } from '../../../../lib/seen/lead';
import { melodyOf } from '../../../../lib/sound/tones';
import type { Drawing } from '../../../charts/drawings';
import type { Part } from './recital';

/** How long the whole x-axis is heard. */
export const SECONDS = 3;
/** More lines than these nobody tells apart. */
const MOST = 6;

/** The lines of a chart that can be heard: those that go from the left to the right, without the thin ones. */
export const audibleLines = ({ lines }: Drawing) =>
  lines.filter(({ thin, points }) => !thin && points.length > 1 && goesRight(points)).slice(0, MOST);

/** The same as melodies over common axes, the slowest change of a level line included. */
export function partsOf(drawing: Drawing): Part[] {
  const lines = audibleLines(drawing);
  const known = lines.flatMap(({ points }) => points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
  const [xs, ys] = [known.map(([x]) => x), known.map(([, y]) => y)];
  const axes = {
    x: [Math.min(...xs), Math.max(...xs)],
    y: [Math.min(...ys), Math.max(...ys)],
    isLog: drawing.yScale === 'log',
    seconds: SECONDS,
  } as const;
  return lines.map(({ name, said, points }) => ({ name: said ?? (name || words.phrases.line), melody: melodyOf(points, axes) }));
}
