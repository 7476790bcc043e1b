import { formatNumber } from '../../../../lib/format/formatNumber';
import { conditionNumber, curvaturesAt } from '../../../../lib/surfaces/curvatures';
import type { ExploredSurface } from '../../../../lib/surfaces/exploration';
import type { CriticalSearch, FoundPoint } from '../../../../lib/surfaces/own/criticalSearch';
import { LATTICE_SIDE } from '../../../../lib/surfaces/own/lattice';
import type { CriticalKind, Point } from '../../../../lib/surfaces/surface';
import { UNTRANSLATED } from '../../../controls/untranslated';
import { fill } from '../words';
import { ownPhrases } from './ownWords';

/** Rows of the table at most. */
const MOST_ROWS = 60;
const KINDS: readonly CriticalKind[] = ['minimum', 'saddle', 'maximum', 'degenerate'];

/** The critical points that were found on a surface of the reader's own, how, and what the Hessian says where the descents start. */
export function OwnSurfacePanel({ surface, start }: { surface: ExploredSurface; start: Point }) {
  const { own } = surface;
  if (!own) return null;
  const { search } = own;
  const names = surface.criticalPoints.map(({ name }) => name);
  return (
    <details class="panel">
      <summary>{ownPhrases.panel}</summary>
      <p>{foundSentences(search, names)}</p>
      <p>{hereSentence(surface, start)}</p>
      {search.points.length > 0 && (
        // A region that scrolls has to be reachable by keyboard.
        <div class="panel-scroll" role="region" aria-label={ownPhrases.panel} tabIndex={0}>
          <CriticalTable points={search.points.slice(0, MOST_ROWS)} names={names} />
        </div>
      )}
      <p class="panel-hint">{fill(ownPhrases.panelHint, { starts: search.starts, side: LATTICE_SIDE })}</p>
    </details>
  );
}

function CriticalTable({ points, names }: { points: readonly FoundPoint[]; names: readonly string[] }) {
  return (
    <table>
      <caption>{ownPhrases.tableCaption}</caption>
      <thead>
        <tr>
          {(['place', 'kind', 'value', 'curvatures', 'condition'] as const).map((column) => (
            <th key={column} scope="col">
              {ownPhrases[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ kind, jet, curvatures }, i) => (
          <tr key={names[i]}>
            <td {...UNTRANSLATED}>{names[i]}</td>
            <td>{ownPhrases[`kind.${kind}`]}</td>
            <td {...UNTRANSLATED}>{formatNumber(jet.value, 4)}</td>
            <td {...UNTRANSLATED}>{curvatures.map((curvature) => formatNumber(curvature)).join('; ')}</td>
            <td {...UNTRANSLATED}>{formatNumber(kind === 'degenerate' ? Infinity : conditionNumber(curvatures))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many there are of each kind, which is the lowest, and what the search could not do. */
function foundSentences({ points, isCut, hasContinuum }: CriticalSearch, names: readonly string[]): string {
  const counts = KINDS.flatMap((kind) => {
    const count = points.filter((point) => point.kind === kind).length;
    return count === 0 ? [] : [count === 1 ? ownPhrases[`count.${kind}.one`] : fill(ownPhrases[`count.${kind}`], { count })];
  });
  const lowest = points.findIndex(({ kind }) => kind === 'minimum');
  return [
    counts.length > 0 ? fill(ownPhrases.found, { counts: counts.join(', ') }) : ownPhrases.none,
    ...(lowest >= 0
      ? [fill(ownPhrases.lowest, { value: formatNumber(points[lowest]?.jet.value ?? NaN), place: names[lowest] ?? '' })]
      : []),
    ...(points.some(({ kind }) => kind === 'degenerate') ? [ownPhrases.degenerate] : []),
    ...(hasContinuum ? [ownPhrases.hasContinuum] : []),
    ...(isCut ? [ownPhrases.isCut] : []),
    ...(points.length > MOST_ROWS ? [fill(ownPhrases.more, { shown: MOST_ROWS, count: points.length })] : []),
  ].join(' ');
}

function hereSentence(surface: ExploredSurface, start: Point): string {
  const curvatures = curvaturesAt(surface, ...start);
  const condition = conditionNumber(curvatures);
  const pair = (numbers: readonly number[]) => `(${numbers.map((number) => formatNumber(number)).join(', ')})`;
  return fill(Number.isFinite(condition) ? ownPhrases.here : ownPhrases.hereSingular, {
    place: pair(start),
    value: formatNumber(surface.value(...start)),
    gradient: pair(surface.gradient(...start)),
    low: formatNumber(curvatures[0]),
    high: formatNumber(curvatures[1]),
    condition: formatNumber(condition),
  });
}
