import type { AxisScale } from './axisScale';
import { Chart } from './Chart';
import { formatShort } from '../../lib/format/formatNumber';
import { tenth, type Interval } from './plotArea';

/** What a strip's stretches can mean: something failed, came right, or is neither. */
export type BandTone = 'failed' | 'reached' | 'neither';

export interface Lane {
  id: string;
  /** Written at the lane's end; no legend. */
  name: string;
  tone: BandTone;
}

export interface Band {
  /** First and last value of the stretch. */
  from: number;
  to: number;
  /** Id of its lane. */
  lane: string;
}

interface Props {
  label: string;
  x: Interval;
  xLabel: string;
  scale: AxisScale;
  ticks: readonly number[];
  /** Between two values that were tried: a stretch reaches half of it beyond its ends. */
  step: number;
  lanes: readonly Lane[];
  bands: readonly Band[];
  /** Where the reader is. */
  at: number;
  /** A click or tap, in data coordinates. */
  onPick?: ((x: number) => void) | undefined;
  nameRoom?: number;
}

const WIDTH = 380;
const LANE_HEIGHT = 30;
const LANE_GAP = 3;
const MARGIN = { top: 12, bottom: 36, left: 38 };

/** What comes out under every value of one setting: a lane for each outcome, and in it the stretches of values that have it. */
export function Strip({ label, x, xLabel, scale, ticks, step, lanes, bands, at, onPick, nameRoom = 84 }: Props) {
  const height = lanes.length * LANE_HEIGHT;
  const width = WIDTH - MARGIN.left - nameRoom;
  const area = { width: WIDTH, height: height + MARGIN.top + MARGIN.bottom, left: MARGIN.left, top: MARGIN.top };
  const [first, last] = x.map(scale.toPosition) as [number, number];
  const toLeft = (value: number) => tenth((width * (scale.toPosition(Math.min(x[1], Math.max(x[0], value))) - first)) / (last - first));
  const pick = (event: MouseEvent) => {
    const box = (event.currentTarget as SVGRectElement).getBoundingClientRect();
    onPick?.(scale.toValue(first + ((event.clientX - box.left) / box.width) * (last - first)));
  };
  const facts = () =>
    bands.map(({ from, to, lane }) => ({ kind: 'range' as const, name: lanes.find(({ id }) => id === lane)?.name ?? '', from, to }));
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel, yLabel: '' }}>
      {lanes.map(({ id, name }, lane) => (
        <g key={id} transform={`translate(0 ${lane * LANE_HEIGHT})`}>
          <rect class="lane" width={width} height={LANE_HEIGHT - LANE_GAP} />
          <text x={width + 6} y={(LANE_HEIGHT - LANE_GAP) / 2} dy="0.32em">
            {name}
          </text>
        </g>
      ))}
      {bands.map(({ from, to, lane }) => {
        const row = lanes.findIndex(({ id }) => id === lane);
        const [left, right] = [toLeft(from - step / 2), toLeft(to + step / 2)];
        return (
          <rect
            key={from}
            class={`band band-${lanes[row]?.tone ?? 'neither'}`}
            data-band={lane}
            x={left}
            y={row * LANE_HEIGHT}
            width={tenth(right - left)}
            height={LANE_HEIGHT - LANE_GAP}
          />
        );
      })}
      <path class="strip-marker" d={`M${toLeft(at)} -2V${height}m-5 ${-height - 9}h10l-5 7z`} />
      <g class="axes" aria-hidden="true">
        <path d={`M0 ${height}H${width}`} />
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(${toLeft(tick)} ${height})`}>
            <path d="M0 0V4" />
            <text y={16} text-anchor="middle">
              {formatShort(tick, 2)}
            </text>
          </g>
        ))}
        <text x={width} y={height + 30} text-anchor="end">
          {xLabel}
        </text>
      </g>
      {/* The keyboard's way to the same value is the slider. */}
      {onPick && <rect class="strip-target" width={width} height={height} onClick={pick} />}
    </Chart>
  );
}
