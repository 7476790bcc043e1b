import { formatNumber } from '../../../lib/format/formatNumber';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import { LineChart } from '../../charts/LineChart';
import type { Fact } from '../../charts/drawings';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import { contributions, limits, STEPS } from './model';

const HEIGHT = 260;
const MARGIN = { top: 22, right: 12, bottom: 36, left: 38 };
/** Ages that are drawn: at the longest memory of the slider a gradient of this age still counts an eighth. */
const AGES = 40;
/** Noisy gradients beyond this are cut. */
const SIZES = [-1.6, 1.6] as const;
const NAME_ROOM = 78;
const WIDE = { bar: 0.7 } as const;

interface Props {
  gradients: readonly number[];
  velocities: readonly number[];
  momentum: number;
  /** Gradients that have come. */
  step: number;
  words: Words;
}

/** What the gradients of the past add to the velocity, and the velocity over the steps. */
export function MemoryPictures({ gradients, velocities, momentum, step, words: { phrases } }: Props) {
  const { steady, alternating } = limits(momentum);
  const most = Math.max(1.5, 1.15 * steady);
  const level = (id: string, name: string, height: number) => ({
    id,
    name,
    tone: 'soft' as const,
    dashed: true,
    points: [0, STEPS].map((at) => [at, height] as const),
  });
  const hasTwoSides = gradients.some((gradient) => gradient < 0);
  return (
    <>
      <Contributions parts={contributions(gradients, momentum, step)} momentum={momentum} words={{ phrases }} />
      <LineChart
        label={phrases.velocityPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={[0, STEPS]}
        y={[hasTwoSides ? -most : -0.1 * most, most]}
        xLabel={phrases.step}
        yLabel={phrases.velocity}
        at={step}
        lines={[
          level('steady', phrases.steadyLimit, steady),
          level('alternating', phrases.alternatingLimit, alternating),
          {
            id: 'gradient',
            name: phrases.gradient,
            tone: 'without',
            points: gradients.slice(0, step).map((gradient, index) => [index + 1, gradient] as const),
          },
          {
            id: 'velocity',
            name: phrases.velocity,
            tone: 'with',
            points: velocities.slice(0, step + 1).map((velocity, index) => [index, velocity] as const),
          },
        ]}
      />
    </>
  );
}

/** A bar for each gradient of the past, as long as what it adds; the weights alone are the curve over the bars. */
function Contributions({
  parts,
  momentum,
  words: { phrases },
}: {
  parts: readonly number[];
  momentum: number;
  words: Pick<Words, 'phrases'>;
}) {
  const area = plotArea({ width: 380, height: HEIGHT, margin: MARGIN, x: [AGES, -0.6], y: SIZES });
  const zero = area.y(0);
  const envelope = (sign: 1 | -1) => Array.from({ length: AGES + 1 }, (_, age) => [age, sign * momentum ** age] as const);
  const facts = (): Fact[] =>
    parts.length === 0
      ? []
      : [
          { kind: 'range', name: phrases.part, from: parts[0] ?? NaN, to: parts.at(-1) ?? NaN },
          {
            kind: 'value',
            name: phrases.velocity,
            value: formatNumber(
              parts.reduce((whole, part) => whole + part, 0),
              2,
            ),
          },
        ];
  return (
    <Chart area={area} label={phrases.partsPlot} drawing={{ lines: [], facts, xLabel: phrases.age, yLabel: phrases.part }}>
      <Clipped area={area}>
        {([1, -1] as const).map((sign) => (
          <path key={sign} class="line dashed thin tone-ink" d={pathData(area, envelope(sign))} />
        ))}
        {parts.slice(0, AGES + 1).map((part, age) => (
          <rect
            key={age}
            class={`bar tone-${part < 0 ? 'without' : 'with'}`}
            data-age={age}
            x={tenth(area.x(age + WIDE.bar / 2))}
            width={tenth(area.x(age - WIDE.bar / 2) - area.x(age + WIDE.bar / 2))}
            y={tenth(Math.min(zero, area.y(part)))}
            height={tenth(Math.abs(area.y(part) - zero))}
          />
        ))}
      </Clipped>
      <path class="zero" d={`M0 ${tenth(zero)}H${area.innerWidth}`} />
      <Axes area={area} xLabel={phrases.age} yLabel={phrases.part} xTicks={4} />
    </Chart>
  );
}
