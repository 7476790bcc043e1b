import { formatNumber } from '../../lib/format/formatNumber';
import { significant } from '../../lib/format/significant';
import { BaseAxis } from './BaseAxis';
import { Chart } from './Chart';
import { outcomeArea, stackedDots, ticksOf } from './outcomeDots';
import { tenth } from './plotArea';

interface Props {
  label: string;
  /** A dot each; 0 and 1 for a share. */
  outcomes: readonly number[];
  effect: number;
  interval: readonly [number, number];
  /** Beyond these the interval would refute the claim. */
  claimed: { above?: number; below?: number };
  kind: 'mean' | 'ratio' | 'share' | 'exact';
}

const DOT_RADIUS = 3.5;

/** Every seed's outcome as a dot over an axis; below, the effect with its interval, and where the claim would be refuted. */
export function OutcomePlot({ label, outcomes, effect, interval, claimed, kind }: Props) {
  const bounds = [claimed.above, claimed.below].filter((bound) => bound !== undefined);
  const dots = stackedDots(outcomes, [...interval, ...bounds], kind);
  const area = outcomeArea(dots);
  const { x, innerHeight } = area;
  const [low, high] = interval.map((end) => tenth(x(end))) as [number, number];
  return (
    <Chart area={area} label={label}>
      <BaseAxis area={area} ticks={ticksOf(x)} format={(tick) => (kind === 'share' ? `${tick * 100} %` : tickText(tick))} />
      {bounds.map((bound) => (
        <path key={bound} class="claim-bound" d={`M${tenth(x(bound))} 0V${innerHeight}`} />
      ))}
      {dots.places.map(({ value, level }, index) => (
        <circle key={index} class="claim-dot" cx={tenth(x(value))} cy={innerHeight - 24 - level * 2.1 * DOT_RADIUS} r={DOT_RADIUS} />
      ))}
      <path class="claim-interval" d={`M${low} ${innerHeight - 9}H${high}M${low} ${innerHeight - 13}v8M${high} ${innerHeight - 13}v8`} />
      <path class="claim-effect" d={`M${tenth(x(effect))} ${innerHeight - 15}l4.5 6l-4.5 6l-4.5 -6Z`} />
    </Chart>
  );
}

const tickText = (tick: number) =>
  tick === 0
    ? '0'
    : formatNumber(significant(tick, 6), 3)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
