import { formatShort } from '../../lib/format/formatNumber';
import { Chart, Clipped } from './Chart';
import { plotArea, tenth } from './plotArea';
import { symlogScale } from './scale';

interface Props {
  label: string;
  /** Smallest first. */
  values: readonly number[];
  /** Nearer to zero than this share of the largest, a value counts as zero. */
  flatShare: number;
  /** A height that is marked, with its name. */
  limit?: number | undefined;
  limitName?: string | undefined;
  xLabel: string;
  yLabel: string;
  height: number;
}

const WIDTH = 380;
const MARGIN = { top: 22, bottom: 36, left: 46, right: 12 };
/** The axis is linear nearer to zero than this, and logarithmic beyond. */
const LINEAR = 1e-5;
const HEIGHTS = [-10, 100] as const;
const TICKS = [-10, -0.01, 0, 0.01, 10];
const RADIUS = 2.6;
const SIGN = 4;

/** All eigenvalues of a matrix in their order: the negative ones as the sign of a saddle, those near zero hollow. */
export function SpectrumPlot({ label, values, flatShare, limit, limitName, xLabel, yLabel, height }: Props) {
  const area = plotArea({ width: WIDTH, height, margin: MARGIN, x: [-1, Math.max(1, values.length) + 1], y: HEIGHTS });
  const heightOf = symlogScale(LINEAR, HEIGHTS, [area.innerHeight, 0]);
  const flat = flatShare * (values.at(-1) ?? 0);
  const facts = () =>
    values.length > 0 ? [{ kind: 'range' as const, name: yLabel, from: values[0] ?? NaN, to: values.at(-1) ?? NaN }] : [];
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel, yLabel }}>
      <g class="axes" aria-hidden="true">
        <path d={`M0 0V${area.innerHeight}H${area.innerWidth}`} />
        {TICKS.map((tick) => (
          <g key={tick} transform={`translate(0 ${tenth(heightOf(tick))})`}>
            <path d="M0 0H-4" />
            <text x={-8} dy="0.32em" text-anchor="end">
              {formatShort(tick)}
            </text>
          </g>
        ))}
        <text class="axis-name" x={area.innerWidth} y={area.innerHeight + 20} text-anchor="end">
          {xLabel}
        </text>
        <text class="axis-name" x={2 - MARGIN.left} y={-8}>
          {yLabel}
        </text>
      </g>
      <path class="zero" d={`M0 ${tenth(heightOf(0))}H${area.innerWidth}`} />
      {limit !== undefined && (
        <>
          <path class="limit" d={`M0 ${tenth(heightOf(limit))}H${area.innerWidth}`} />
          <text class="note" x={4} y={tenth(heightOf(limit)) + 13}>
            {limitName}
          </text>
        </>
      )}
      <Clipped area={area}>
        {values.map((value, index) => {
          const [left, top] = [tenth(area.x(index + 0.5)), tenth(heightOf(value))];
          if (value < -flat)
            return <path key={index} class="way-down" d={`M${left} ${top - SIGN}l${SIGN} ${SIGN}l-${SIGN} ${SIGN}l-${SIGN} -${SIGN}Z`} />;
          return <circle key={index} class={value > flat ? 'curved' : 'datum'} cx={left} cy={top} r={RADIUS} />;
        })}
      </Clipped>
    </Chart>
  );
}
