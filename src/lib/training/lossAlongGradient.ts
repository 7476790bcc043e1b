import { selectedRows, type DataSet } from '../data/dataSet';
import { isTrainable } from '../nn/initialParameters';
import type { RunSpec } from '../spec/spec';
import { batchSequence } from '../spec/streams';
import type { NamedArray } from '../nn/namedArray';
import type { Trainer } from './trainer';

/**
 * The loss of the step's batch, in train mode, where steps of plain gradient descent at each of these rates would lead: `rates[i]` times
 * the batch's gradient downhill from the present weights, which stay as they are (Santurkar et al. 2018, section 3.1).
 */
export function lossAlongGradient(
  { seed, batchSize }: RunSpec,
  data: DataSet,
  trainer: Trainer,
  step: number,
  rates: readonly number[],
): Float64Array {
  const rows = batchSequence(seed, data.training.count, batchSize)(step);
  const { inputs, targets, count } = selectedRows(data, rows);
  const start = trainer.parameters().filter(isTrainable);
  const { parameterGradients } = trainer.inspect(inputs, targets, count, 'train');
  const losses = rates.map((rate) => {
    trainer.load(start.map((array, i) => moved(array, parameterGradients[i] as NamedArray, rate)));
    return trainer.inspect(inputs, targets, count, 'train').loss;
  });
  trainer.load(start);
  return Float64Array.from(losses);
}

const moved = (array: NamedArray, gradient: NamedArray, rate: number): NamedArray => ({
  ...array,
  values: array.values.map((value, i) => value - rate * (gradient.values[i] as number)),
});
