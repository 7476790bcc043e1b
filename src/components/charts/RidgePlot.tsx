import { formatShort } from '../../lib/format/formatNumber';
import { Chart, Clipped } from './Chart';
import type { Profile } from './histogramProfile';
import type { Tone } from './LineChart';
import { plotArea, tenth, type Interval, type PlotArea, type ScaleKind } from './plotArea';
import { ridgeRows } from './ridgeRows';

/** One row: an outline over the common x-axis. */
export interface Ridge {
  id: string;
  /** Written at the left of its baseline where there is room for it. */
  name: string;
  /** Written at the right of its baseline: a number that goes with the row. */
  note?: string;
  tone: Tone;
  /** From left to right; heights from 0, in a unit of one's own. `histogramProfile` makes one. */
  profile: Profile;
}

interface Props {
  label: string;
  /** From the bottom up. */
  ridges: readonly Ridge[];
  x: Interval;
  xScale?: ScaleKind;
  xLabel: string;
  /** What the rows are, over their names. */
  yLabel: string;
  /** What the notes are, over them. */
  noteLabel?: string;
  /** Each ridge as high as its own highest place lets it be, or all in one unit. */
  heights?: 'own' | 'common';
  /** Marks of the x-axis; about five of the scale's own if absent. */
  xTicks?: readonly number[];
  xFormat?: (value: number) => string;
  height?: number;
  /** Room for the names at the left and for the notes at the right. */
  nameRoom?: number;
  noteRoom?: number;
}

const WIDTH = 380;
const MARGIN = { top: 22, bottom: 36 };
const TICK = 4;

/** Distributions over a common axis, one behind the other: what becomes of them from row to row is seen at a glance. */
export function RidgePlot(props: Props) {
  const { label, ridges, x, xScale = 'linear', heights = 'own', height = 340, nameRoom = 30, noteRoom = 44 } = props;
  const area = plotArea({ width: WIDTH, height, margin: { ...MARGIN, left: nameRoom, right: noteRoom }, x, y: [0, 1], xScale });
  const { baselines, rise, namedEvery } = ridgeRows(ridges.length, [0, area.innerHeight]);
  const highest = ridges.map(({ profile }) => Math.max(0, ...profile.map(([, value]) => value)));
  const common = Math.max(...highest);
  const rows = ridges.map((ridge, row) => ({
    ...ridge,
    baseline: baselines[row] ?? 0,
    unit: unitOf(rise, heights === 'own' ? highest[row] : common),
    isNamed: row % namedEvery === 0,
  }));
  const facts = () =>
    ridges.flatMap(({ name, note }) =>
      note === undefined ? [] : [{ kind: 'value' as const, name: `${props.yLabel} ${name}`, value: note }],
    );
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel: props.xLabel, yLabel: props.yLabel }}>
      <Clipped area={area}>
        {/* The farthest first, so that each covers what is behind it. */}
        {rows.toReversed().map(({ id, tone, profile, baseline, unit }) => (
          <g key={id} class={`ridge-row tone-${tone}`}>
            <path class="ridge-body" data-ridge={id} d={outline(area, profile, baseline, unit)} />
            <path class="ridge-foot" d={`M0 ${tenth(baseline)}H${area.innerWidth}`} />
          </g>
        ))}
      </Clipped>
      <XAxis area={area} {...props} />
      <g class="ridge-names" aria-hidden="true">
        {rows
          .filter(({ isNamed }) => isNamed)
          .map(({ id, name, note, baseline }) => (
            <g key={id}>
              <text x={-6} y={tenth(baseline)} text-anchor="end">
                {name}
              </text>
              {note !== undefined && (
                <text class="ridge-note" x={area.innerWidth + noteRoom} y={tenth(baseline)} text-anchor="end">
                  {note}
                </text>
              )}
            </g>
          ))}
      </g>
      <g class="axes" aria-hidden="true">
        <text x={-area.left + 2} y={-8}>
          {props.yLabel}
        </text>
        {props.noteLabel !== undefined && (
          <text x={area.innerWidth + noteRoom} y={-8} text-anchor="end">
            {props.noteLabel}
          </text>
        )}
      </g>
    </Chart>
  );
}

const unitOf = (rise: number, highest = 0) => (highest > 0 ? rise / highest : 0);

function outline(area: PlotArea, profile: Profile, baseline: number, unit: number): string {
  const points = profile.map(([x, height]) => `${tenth(area.x(x))} ${tenth(baseline - unit * height)}`);
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function XAxis({ area, xLabel, xTicks, xFormat = tickText }: Pick<Props, 'xLabel' | 'xTicks' | 'xFormat'> & { area: PlotArea }) {
  return (
    <g class="axes" aria-hidden="true" transform={`translate(0 ${area.innerHeight})`}>
      <path d={`M0 0H${area.innerWidth}`} />
      {(xTicks ?? area.x.ticks(5)).map((tick) => (
        <g key={tick} transform={`translate(${tenth(area.x(tick))} 0)`}>
          <path d={`M0 0V${TICK}`} />
          <text y={TICK + 12} text-anchor="middle">
            {xFormat(tick)}
          </text>
        </g>
      ))}
      <text x={area.innerWidth} y={30} text-anchor="end">
        {xLabel}
      </text>
    </g>
  );
}

const tickText = (value: number) => formatShort(value, 2);
