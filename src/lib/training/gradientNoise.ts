import { selectedRows, type DataSet, type Examples } from '../data/dataSet';
import type { RunSpec } from '../spec/spec';
import { batchSequence } from '../spec/streams';
import type { Trainer } from './trainer';

/**
 * Mean squared distance of a batch's gradient from the gradient over all training rows, over the batches of the epoch that `step` is in,
 * at the present weights, in train mode.
 */
export function gradientNoise({ seed, batchSize }: RunSpec, data: DataSet, trainer: Trainer, step: number): number {
  const { training } = data;
  const batches = batchSequence(seed, training.count, batchSize);
  const perEpoch = batchSize === 'full' ? 1 : Math.floor(training.count / batchSize);
  const first = step - (step % perEpoch);
  const whole = gradientOf(trainer, training);
  let total = 0;
  for (let batch = 0; batch < perEpoch; batch++) {
    const gradient = gradientOf(trainer, selectedRows(data, batches(first + batch)));
    gradient.forEach((values, i) => (total += squaredDistance(values, whole[i] as Float32Array)));
  }
  return total / perEpoch;
}

function gradientOf(trainer: Trainer, { inputs, targets, count }: Examples): Float32Array[] {
  return trainer.inspect(inputs, targets, count, 'train').parameterGradients.map(({ values }) => values);
}

function squaredDistance(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    sum += difference * difference;
  }
  return sum;
}
