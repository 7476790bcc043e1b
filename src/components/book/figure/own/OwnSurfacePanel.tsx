import { formatNumber } from '../../../../lib/format/formatNumber';
import { conditionNumber } from '../../../../lib/surfaces/curvatures';
import type { ExploredSurface } from '../../../../lib/surfaces/exploration';
import type { FoundPoint } from '../../../../lib/surfaces/own/criticalSearch';
import { LATTICE_SIDE } from '../../../../lib/surfaces/own/lattice';
import { settledHeight } from '../../../../lib/surfaces/own/ownSurface';
import type { Point } from '../../../../lib/surfaces/surface';
import { UNTRANSLATED } from '../../../controls/untranslated';
import { fill } from '../words';
import { foundSentences, hereSentence, MOST_ROWS } from './ownSentences';
import { ownPhrases } from './ownWords';

/** The critical points that were found on a surface of the reader's own, how, and what the Hessian says where the descents start. */
export function OwnSurfacePanel({ surface, start }: { surface: ExploredSurface; start: Point }) {
  if (!surface.own) return null;
  const { search } = surface.own;
  const names = surface.criticalPoints.map(({ name }) => name);
  return (
    <details class="panel">
      <summary>{ownPhrases.panel}</summary>
      <p>{foundSentences(surface)}</p>
      <p>{hereSentence(surface, start)}</p>
      {search.points.length > 0 && (
        // A region that scrolls has to be reachable by keyboard.
        <div class="panel-scroll" role="region" aria-label={ownPhrases.panel} tabIndex={0}>
          <CriticalTable
            points={search.points.slice(0, MOST_ROWS)}
            names={names}
            heightOf={(height) => settledHeight(surface.own, height)}
          />
        </div>
      )}
      <p class="panel-hint">{fill(ownPhrases.panelHint, { starts: search.starts, side: LATTICE_SIDE })}</p>
    </details>
  );
}

interface TableProps {
  points: readonly FoundPoint[];
  names: readonly string[];
  heightOf: (height: number) => number;
}

function CriticalTable({ points, names, heightOf }: TableProps) {
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
            <td {...UNTRANSLATED}>{formatNumber(heightOf(jet.value), 4)}</td>
            <td {...UNTRANSLATED}>{curvatures.map((curvature) => formatNumber(curvature)).join('; ')}</td>
            <td {...UNTRANSLATED}>{formatNumber(kind === 'degenerate' ? Infinity : conditionNumber(curvatures))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
