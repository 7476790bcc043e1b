import { useMemo } from 'preact/hooks';
import { CHANCE, VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import { formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { criticalVariance } from '../../../lib/nn/wideNetwork';
import { CellMap, type MapCell } from '../../charts/CellMap';
import type { Fact } from '../../charts/drawings';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import { spread } from '../../charts/spread';
import type { Settings, Words } from './figure';
import { DEPTHS, type Cell } from './model';
import { changeCurves } from './theory';

const SIZE = { width: 380, height: 340, margin: { top: 22, right: 66, bottom: 36, left: 34 } };
const HALF_COLUMN = 1.5;
const DEPTH_RANGE = [(DEPTHS[0] ?? 0) - HALF_COLUMN, (DEPTHS.at(-1) ?? 0) + HALF_COLUMN] as const;
/** Half the factor between two rows. */
const HALF_ROW = 2 ** 0.25;
export const VARIANCE_RANGE = [(VARIANCES[0] ?? 0) / HALF_ROW, (VARIANCES.at(-1) ?? 0) * HALF_ROW] as const;
const NAME_HEIGHT = 14;
const COARSE_SPAN = 2;

const xTicks = DEPTHS.filter((_, column) => column % 2 === 0).map((at) => ({ at, text: String(at) }));
const yTicks = VARIANCES.filter((_, row) => row % 2 === 0).map((at) => ({ at, text: formatShort(at, 2) }));

interface Props {
  known: readonly Cell[];
  settings: Settings;
  words: Words;
}

/** The loss that was reached over depth and scale, with the theory's line and the funnel around it. */
export function MapPlot({ known, settings: { activation, seed }, words: { phrases } }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x: DEPTH_RANGE, y: VARIANCE_RANGE, yScale: 'log' }), []);
  const curves = useMemo(() => changeCurves(activation, seed), [activation, seed]);
  const critical = tenth(area.y(criticalVariance(activation)));
  const names = [
    { id: 'he', name: phrases.he, variance: 2 },
    { id: 'xavier', name: phrases.xavier, variance: 1 },
    { id: 'root', name: phrases.root, variance: 1 / 3 },
  ];
  const heights = spread(
    names.map(({ variance }) => area.y(variance)),
    NAME_HEIGHT,
    [0, area.innerHeight],
  );
  return (
    <CellMap
      area={area}
      label={phrases.mapPlot}
      columns={DEPTHS.length}
      rows={VARIANCES.length}
      cells={known.map(mapCell)}
      facts={() => mapFacts(known, phrases)}
      xLabel={phrases.depth}
      yLabel={phrases.variance}
      xTicks={xTicks}
      yTicks={yTicks}
      beside={names.map(({ id, name }, index) => (
        <text key={id} x={area.innerWidth + 6} y={tenth(heights[index] ?? 0)} dy="0.32em">
          {name}
        </text>
      ))}
    >
      <path class="limit strong" data-theory="shrinks" d={pathData(area, curves.shrinks)} />
      <path class="limit strong" data-theory="grows" d={pathData(area, curves.grows)} />
      <path class="ridge" data-theory="critical" d={`M0 ${critical}H${area.innerWidth}`} />
    </CellMap>
  );
}

/** Where the loss is least and where greatest, and how often there is none. */
function mapFacts(known: readonly Cell[], phrases: Words['phrases']): Fact[] {
  const ranked = known.filter(({ loss }) => loss !== null).sort((a, b) => (a.loss ?? 0) - (b.loss ?? 0));
  const cellFact = (kind: 'least' | 'greatest', cell: Cell | undefined): Fact[] =>
    cell
      ? [
          {
            kind,
            column: `${phrases.depth} ${cell.depth}`,
            row: `${phrases.variance} ${formatShort(cell.variance, 2)}`,
            value: formatNumber(cell.loss ?? NaN, 2),
          },
        ]
      : [];
  const diverged = known.length - ranked.length;
  return [
    ...cellFact('least', ranked[0]),
    ...cellFact('greatest', ranked.at(-1)),
    ...(diverged > 0 ? [{ kind: 'value' as const, name: phrases.divergedCells, value: String(diverged) }] : []),
  ];
}

const mapCell = ({ column, row, isCoarse, loss }: Cell): MapCell => ({
  column,
  row,
  span: isCoarse ? COARSE_SPAN : 1,
  share: loss === null ? undefined : loss / CHANCE,
});
