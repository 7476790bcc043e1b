import { formatNumber } from '../../lib/format/formatNumber';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import type { Tone } from './LineChart';
import { plotArea, tenth, type Interval, type PlotArea, type ScaleKind } from './plotArea';

/** Something measured in pairs: every pair is a slope from its first value to its second. */
export interface SlopeGroup {
  id: string;
  name: string;
  tone: Tone;
  /** What the first values and the second values are. */
  ends: readonly [string, string];
  /** A value that is not known yet is absent. */
  pairs: readonly (readonly [number | undefined, number | undefined])[];
  means: readonly [Mean | undefined, Mean | undefined];
}

export interface Mean {
  value: number;
  interval: readonly [low: number, high: number];
}

interface Props {
  label: string;
  groups: readonly SlopeGroup[];
  y: Interval;
  yScale?: ScaleKind;
  yLabel: string;
  height?: number;
}

const WIDTH = 380;
const MARGIN = { top: 24, right: 12, bottom: 40, left: 38 };
const MEAN_RADIUS = 4.5;
const VALUE_RADIUS = 2.2;
/** Between the values and their mean, which stands on the outer side. */
const BESIDE = 13;
const CAP = 4;
/** Of a group's share of the width: from its border to its ends. */
const INSET = 0.27;

/** Pairs of values as slopes, a group beside the other: what the second changes is seen in every pair, and in the means. */
export function SlopePlot({ label, groups, y, yScale = 'linear', yLabel, height = 300 }: Props) {
  const area = plotArea({ width: WIDTH, height, margin: MARGIN, x: [0, groups.length], y, yScale });
  const facts = () =>
    groups.flatMap(({ name, ends, means }) =>
      means.flatMap((mean, end) =>
        mean ? [{ kind: 'value' as const, name: `${name}, ${ends[end] ?? ''}`, value: formatNumber(mean.value, 2) }] : [],
      ),
    );
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel: '', yLabel }}>
      <Axes area={area} xLabel="" yLabel={yLabel} xTicks={0} />
      {groups.map((group, place) => (
        <Group key={group.id} area={area} group={group} ends={[area.x(place + INSET), area.x(place + 1 - INSET)]} />
      ))}
    </Chart>
  );
}

function Group({ area, group, ends }: { area: PlotArea; group: SlopeGroup; ends: readonly [number, number] }) {
  const { id, name, tone, pairs, means } = group;
  const height = (value: number) => tenth(Math.min(2 * area.innerHeight, area.y(value)));
  const [left, right] = [tenth(ends[0]), tenth(ends[1])];
  return (
    <g data-slopes={id}>
      <Clipped area={area}>
        {pairs.map(
          ([first, second], pair) =>
            first !== undefined &&
            second !== undefined && (
              <path key={pair} class={`line thin tone-${tone}`} d={`M${left} ${height(first)}L${right} ${height(second)}`} />
            ),
        )}
        {pairs.flatMap((values, pair) =>
          values.map(
            (value, end) =>
              value !== undefined && (
                <circle key={`${pair}-${end}`} class="datum" cx={end === 0 ? left : right} cy={height(value)} r={VALUE_RADIUS} />
              ),
          ),
        )}
        {means.map(
          (mean, end) =>
            mean && <MeanMark key={end} mean={mean} tone={tone} x={end === 0 ? left - BESIDE : right + BESIDE} height={height} />,
        )}
      </Clipped>
      <text class={`tone-${tone} chart-title`} x={tenth((left + right) / 2)} y={area.innerHeight + 32} text-anchor="middle">
        {name}
      </text>
      {group.ends.map((end, place) => (
        <text
          key={end}
          class="note"
          x={place === 0 ? left - BESIDE / 2 : right + BESIDE / 2}
          y={area.innerHeight + 15}
          text-anchor="middle"
        >
          {end}
        </text>
      ))}
    </g>
  );
}

function MeanMark({ mean, tone, x, height }: { mean: Mean; tone: Tone; x: number; height: (value: number) => number }) {
  const [low, high] = mean.interval.map(height) as [number, number];
  return (
    <>
      <path class={`line tone-${tone}`} d={`M${x - CAP} ${low}h${2 * CAP}M${x} ${low}V${high}M${x - CAP} ${high}h${2 * CAP}`} />
      <circle class={`dot tone-${tone}`} cx={x} cy={height(mean.value)} r={MEAN_RADIUS} />
    </>
  );
}
