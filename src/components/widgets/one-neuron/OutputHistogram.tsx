import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import { plotArea } from '../../charts/plotArea';
import { barsPath } from './barsPath';
import type { Words } from './figure';
import { OUTPUTS, type Neuron } from './model';

const MARGIN = { top: 22, right: 66, bottom: 36, left: 38 };
/** The axis ends at one of these: it must not jump with every bar. */
const CEILINGS = [0.1, 0.2, 0.5, 1];

/** The distribution of tanh(z). */
export function OutputHistogram({ neuron: { outputs }, words: { phrases } }: { neuron: Neuron; words: Words }) {
  const ceiling = CEILINGS.find((height) => height >= Math.max(...outputs.shares)) ?? 1;
  const area = plotArea({ width: 380, height: 230, margin: MARGIN, x: OUTPUTS, y: [0, ceiling] });
  return (
    <Chart area={area} label={phrases.outputPlot}>
      <Clipped area={area}>
        <path class="interval tone-with" data-bars="tanh" d={barsPath(area, outputs, 1)} />
      </Clipped>
      <Axes area={area} xLabel={phrases.output} yLabel={phrases.share} />
    </Chart>
  );
}
