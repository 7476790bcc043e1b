import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import { predictedMoments } from '../../../lib/experiments/initialization/oneNeuron';
import type { Neuron, overInputs, Settings } from './model';
import type { Phrases } from './phrases';

/** Variance of z and mean slope of tanh for the numbers of inputs that were tried, beside the formulas. */
export function neuronTable(
  { inputs, width }: Settings,
  { measured }: Neuron,
  { dots }: ReturnType<typeof overInputs>,
  { phrases }: FigureWords<Phrases>,
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
