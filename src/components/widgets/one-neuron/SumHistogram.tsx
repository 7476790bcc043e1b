import { slope } from '../../../lib/experiments/initialization/oneNeuron';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import { barsPath, tallest } from './barsPath';
import type { Words } from './figure';
import { FLAT_FROM, SHOWN, type Neuron } from './model';

const area = plotArea({ width: 380, height: 230, margin: { top: 22, right: 66, bottom: 36, left: 38 }, x: SHOWN, y: [0, 1.08] });
const CURVE_POINTS = 120;
const places = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => SHOWN[0] + ((SHOWN[1] - SHOWN[0]) * i) / CURVE_POINTS);
const slopeCurve = pathData(
  area,
  places.map((z) => [z, slope(z)] as const),
);
const [left, right] = [tenth(area.x(-FLAT_FROM)), tenth(area.x(FLAT_FROM))];

/** The distribution of z, drawn to the height of the tallest bar, with the slope of tanh on it. */
export function SumHistogram({ neuron: { sums, predicted }, words: { phrases } }: { neuron: Neuron; words: Words }) {
  const binWidth = (sums.to - sums.from) / sums.shares.length;
  const density = (z: number) => Math.exp((-z * z) / (2 * predicted.variance)) / Math.sqrt(2 * Math.PI * predicted.variance);
  const height = Math.max(tallest(sums.shares), 1e-9);
  return (
    <Chart area={area} label={phrases.sumPlot}>
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
      <text class="note" x={tenth(left / 2)} y={12} text-anchor="middle">
        {phrases.flat}
      </text>
      <text class="note" x={tenth((right + area.innerWidth) / 2)} y={12} text-anchor="middle">
        {phrases.flat}
      </text>
    </Chart>
  );
}
