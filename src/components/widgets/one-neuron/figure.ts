import type words from '../../../content/words/en/one-neuron.json';
import { measuredMoments, predictedMoments, weightedSums } from '../../../lib/experiments/initialization/oneNeuron';
import { hyperbolicTangent } from '../../../lib/math/portable';
import { oneNeuronSource } from '../../../lib/pytorch/oneNeuronSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, wholeLogRange, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { neuron, NEURONS, overInputs, type Neuron, type OverInputs } from './model';

export type Words = typeof words;

export const schema = {
  width: choice(['unit', 'inverse', 'root', 'xavier'], 'unit'),
  inputs: wholeLogRange({ min: 1, max: 1000, step: 4, default: 100, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Variance of z and mean slope of tanh for the numbers of inputs that were tried, beside the formulas. */
export function neuronTable(
  { inputs, width }: Settings,
  { measured }: Neuron,
  { dots }: Pick<OverInputs, 'dots'>,
  { phrases }: Words,
): DataTable {
  const measuredAt = new Map([...dots.map((dot) => [dot.inputs, dot] as const), [inputs, { inputs, ...measured }]]);
  const formula = (quantity: string) => `${quantity}, ${phrases.formula}`;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.inputs, phrases.varianceOfSum, formula(phrases.varianceOfSum), phrases.meanSlope, formula(phrases.meanSlope)],
    rows: [...measuredAt.values()]
      .sort((a, b) => a.inputs - b.inputs)
      .map((row) => {
        const predicted = predictedMoments(width, row.inputs);
        return [row.inputs, row.variance, predicted.variance, row.meanSlope, predicted.meanSlope];
      }),
  };
}

/** As many as can be told apart in a picture. */
const NEURONS_SHOWN = 50;

/** The program of the panel; the first neurons, and the moments of all, as the page has them. */
function rerun({ width, inputs, seed }: Settings): ProgramRerun {
  const run = { width, inputs, seed, neurons: NEURONS };
  return {
    kind: 'program',
    source: oneNeuronSource({ ...run, isTwin: false }),
    withTwin: oneNeuronSource({ ...run, isTwin: true }),
    series: () => series(weightedSums(run)),
  };
}

function series(sums: Float64Array): PageSeries[] {
  const shown = Array.from(sums.subarray(0, NEURONS_SHOWN));
  const { variance, meanSlope, outputVariance } = measuredMoments(sums);
  return [
    { name: 'first neurons', quantity: 'z', expression: `z[:${NEURONS_SHOWN}].tolist()`, values: shown },
    { name: 'first neurons', quantity: 'tanh(z)', expression: `h[:${NEURONS_SHOWN}].tolist()`, values: shown.map(hyperbolicTangent) },
    {
      name: 'variance of z, variance of tanh(z), mean slope',
      quantity: 'moments',
      expression: '[v.item() for v in (z.square().mean(), h.square().mean(), slope.mean())]',
      values: [variance, outputVariance, meanSlope],
    },
  ];
}

export const definition = defineFigure({
  schema,
  numbers: computed((settings: Settings) => ({ now: neuron(settings), along: overInputs(settings) })),
  rerun,
});
