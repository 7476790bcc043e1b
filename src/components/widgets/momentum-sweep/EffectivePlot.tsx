import { useMemo } from 'preact/hooks';
import { effectiveRate } from '../../../lib/experiments/momentum/noiseFloor';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import { rowsOf, type Cell } from './model';

const SIZE = { width: 380, height: 230, margin: { top: 22, right: 12, bottom: 36, left: 44 } };
const EFFECTIVE_RATES = [0.007, 150] as const;
const LOSSES = { training: [0.008, 3], validation: [0.2, 3] } as const;
const DOT_RADIUS = 4;
const LABEL_ABOVE = 9;

interface Props {
  label: string;
  all: readonly Cell[];
  measure: 'training' | 'validation';
  /** The one whose cells are marked. */
  learningRate: number;
  xLabel: string;
  yLabel: string;
}

/** A loss over the effective rate, a line a momentum; the cells of one learning rate are marked and named by their momentum. */
export function EffectivePlot({ label, all, measure, learningRate, xLabel, yLabel }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x: EFFECTIVE_RATES, y: LOSSES[measure], xScale: 'log', yScale: 'log' }), [measure]);
  const at = (cell: Cell) => [effectiveRate(cell), cell[measure] ?? NaN] as const;
  const marked = all.filter((cell) => cell.learningRate === learningRate && (cell[measure] ?? Infinity) < LOSSES[measure][1]);
  const lines = rowsOf(all).map((row) => {
    const momentum = row[0]?.momentum ?? 0;
    return { id: String(momentum), name: String(momentum), tone: momentum === 0 ? 'without' : 'soft', points: row.map(at) };
  });
  return (
    <Chart area={area} label={label} drawing={{ lines, xLabel, yLabel, yScale: 'log' }}>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
      <Clipped area={area}>
        {lines.map(({ id, tone, points }) => (
          <path key={id} class={`line tone-${tone}${tone === 'soft' ? ' thin' : ''}`} data-line={id} d={pathData(area, points)} />
        ))}
      </Clipped>
      {marked.map((cell) => {
        const [x, y] = at(cell);
        return (
          <g key={cell.momentum} transform={`translate(${tenth(area.x(x))} ${tenth(area.y(y))})`}>
            <circle class={`dot tone-${cell.momentum === 0 ? 'without' : 'with'}`} r={DOT_RADIUS} />
            <text class="on-surface" y={-LABEL_ABOVE} text-anchor="middle">
              {cell.momentum}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
