import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { INPUT_COUNTS, type Neuron, type overInputs } from './model';

const HEIGHT = 210;
const NAME_ROOM = 66;
const VARIANCES = [1e-4, 1e3] as const;
const SLOPES = [0, 1.02] as const;

interface Props {
  settings: Settings;
  neuron: Neuron;
  along: ReturnType<typeof overInputs>;
  words: Words;
}

/** Variance of z and mean slope of tanh over the number of inputs: lines are the formulas, dots are measured. */
export function InputCharts({ settings: { width, inputs }, neuron: { measured }, along: { dots, curves }, words: { phrases } }: Props) {
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
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, x: INPUT_COUNTS, xScale: 'log', xLabel: phrases.inputs, at: inputs } as const;
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
