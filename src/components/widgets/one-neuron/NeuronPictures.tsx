import { slope } from '../../../lib/experiments/initialization/oneNeuron';
import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { LineChart, type Line } from '../../charts/LineChart';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth, type PlotArea } from '../../charts/plotArea';
import type { Settings, Words } from './figure';
import { FLAT_FROM, INPUT_COUNTS, OUTPUTS, SHOWN, type Histogram, type Neuron, type OverInputs } from './model';

const HISTOGRAM = { width: 380, height: 230, margin: { top: 22, right: 66, bottom: 36, left: 38 } };

const sumArea = plotArea({ ...HISTOGRAM, x: SHOWN, y: [0, 1.08] });
const CURVE_POINTS = 120;
const places = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => SHOWN[0] + ((SHOWN[1] - SHOWN[0]) * i) / CURVE_POINTS);
const slopeCurve = pathData(
  sumArea,
  places.map((z) => [z, slope(z)] as const),
);
const [left, right] = [tenth(sumArea.x(-FLAT_FROM)), tenth(sumArea.x(FLAT_FROM))];

/** The distribution of z, drawn to the height of the tallest bar, with the slope of tanh on it. */
export function SumHistogram({ neuron: { sums, measured, predicted }, words: { phrases } }: { neuron: Neuron; words: Words }) {
  const area = sumArea;
  const binWidth = (sums.to - sums.from) / sums.shares.length;
  const density = (z: number) => Math.exp((-z * z) / (2 * predicted.variance)) / Math.sqrt(2 * Math.PI * predicted.variance);
  const height = Math.max(...sums.shares, 1e-9);
  const facts = (): Fact[] => [
    { kind: 'value', name: phrases.varianceOfSum, value: formatNumber(measured.variance, 2) },
    { kind: 'value', name: phrases.meanSlope, value: formatNumber(measured.meanSlope, 2) },
  ];
  return (
    <Chart area={area} label={phrases.sumPlot} drawing={{ lines: [], facts, xLabel: phrases.sum, yLabel: phrases.slopeOfTanh }}>
      <Clipped area={area}>
        <rect class="lane" width={left} height={area.innerHeight} />
        <rect class="lane" x={right} width={tenth(area.innerWidth - right)} height={area.innerHeight} />
        <path class="interval tone-with" data-bars="z" d={barsPath(area, sums, height)} />
        {Math.sqrt(predicted.variance) > binWidth && (
          <path
            class="line tone-with thin"
            d={pathData(
              area,
              places.map((z) => [z, (density(z) * binWidth) / height] as const),
            )}
          />
        )}
        <path class="line tone-ink" d={slopeCurve} />
      </Clipped>
      <Axes area={area} xLabel={phrases.sum} yLabel={phrases.slopeOfTanh} />
      <text class="on-surface tone-ink" x={tenth(area.x(0.75))} y={tenth(area.y(0.86))}>
        {phrases.slopeOfTanh}
      </text>
      <text class="on-surface tone-with" x={tenth(area.x(SHOWN[0]) + 6)} y={area.innerHeight - 8}>
        {phrases.neurons}
      </text>
      <text class="note" x={tenth(left / 2)} y={12} text-anchor="middle">
        {phrases.flat}
      </text>
      <text class="note" x={tenth((right + area.innerWidth) / 2)} y={12} text-anchor="middle">
        {phrases.flat}
      </text>
    </Chart>
  );
}

/** The axis ends at one of these: it must not jump with every bar. */
const CEILINGS = [0.1, 0.2, 0.5, 1];

/** The distribution of tanh(z). */
export function OutputHistogram({ neuron: { outputs }, words: { phrases } }: { neuron: Neuron; words: Words }) {
  const ceiling = CEILINGS.find((height) => height >= Math.max(...outputs.shares)) ?? 1;
  const area = plotArea({ ...HISTOGRAM, x: OUTPUTS, y: [0, ceiling] });
  const facts = (): Fact[] =>
    [0, (outputs.shares.length - 1) / 2, outputs.shares.length - 1].map((place) => {
      const bin = Math.round(place);
      const middle = outputs.from + ((outputs.to - outputs.from) * (bin + 0.5)) / outputs.shares.length;
      return {
        kind: 'value',
        name: `${phrases.output} ${formatNumber(middle, 2)}`,
        value: formatPercent(outputs.shares[bin] ?? 0),
      };
    });
  return (
    <Chart area={area} label={phrases.outputPlot} drawing={{ lines: [], facts, xLabel: phrases.output, yLabel: phrases.share }}>
      <Clipped area={area}>
        <path class="interval tone-with" data-bars="tanh" d={barsPath(area, outputs, 1)} />
      </Clipped>
      <Axes area={area} xLabel={phrases.output} yLabel={phrases.share} />
    </Chart>
  );
}

/** The bars of a histogram as one outline; `height` is the share that fills the axis. */
function barsPath(area: PlotArea, { from, to, shares }: Histogram, height: number): string {
  const edge = (bin: number) => tenth(area.x(from + ((to - from) * bin) / shares.length));
  const steps = shares.map((share, bin) => `V${tenth(area.y(share / height))}H${edge(bin + 1)}`);
  return `M${edge(0)} ${area.innerHeight}${steps.join('')}V${area.innerHeight}Z`;
}

const CHART_HEIGHT = 210;
const NAME_ROOM = 66;
const VARIANCES = [1e-4, 1e3] as const;
const SLOPES = [0, 1.02] as const;

interface InputChartsProps {
  settings: Settings;
  neuron: Neuron;
  along: OverInputs;
  words: Words;
}

/** Variance of z and mean slope of tanh over the number of inputs: lines are the formulas, dots are measured. */
export function InputCharts({
  settings: { width, inputs },
  neuron: { measured },
  along: { dots, curves },
  words: { phrases },
}: InputChartsProps) {
  const lines = (quantity: 'variance' | 'meanSlope'): Line[] =>
    [...curves]
      .sort((a, b) => Number(a.width === width) - Number(b.width === width))
      .map((curve) => ({
        id: curve.width,
        name: phrases[`name.${curve.width}`],
        tone: curve.width === width ? 'ink' : 'soft',
        thin: curve.width !== width,
        points: curve.points.map((point) => [point.inputs, point[quantity]] as const),
      }));
  const measuredDots = (quantity: 'variance' | 'meanSlope') =>
    [...dots.filter((dot) => dot.inputs !== inputs), { inputs, ...measured }].map((dot) => ({
      id: String(dot.inputs),
      tone: 'with' as const,
      at: [dot.inputs, dot[quantity]] as const,
    }));
  const shared = { height: CHART_HEIGHT, nameRoom: NAME_ROOM, x: INPUT_COUNTS, xScale: 'log', xLabel: phrases.inputs, at: inputs } as const;
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.variancePlot}
        y={VARIANCES}
        yScale="log"
        yLabel={phrases.varianceOfSum}
        lines={lines('variance')}
        dots={measuredDots('variance')}
      />
      <LineChart
        {...shared}
        label={phrases.slopePlot}
        y={SLOPES}
        yLabel={phrases.meanSlope}
        lines={lines('meanSlope')}
        dots={measuredDots('meanSlope')}
      />
    </>
  );
}
