import type { DataSet, Examples } from '../data/dataSet';
import { evaluateLoss } from '../nn/evaluateLoss';
import type { NamedArray } from '../nn/namedArray';
import { curvature } from './curvature';
import type { Evaluation } from '../nn/evaluateLoss';
import type { RunRecord } from './event';
import { gradientNoise } from './gradientNoise';
import { gridInputs } from './gridInputs';
import { lossAlongGradient } from './lossAlongGradient';
import { maskedPasses } from './maskedPasses';
import { layerRecords } from './layerRecords';
import type { RunSpec } from '../spec/spec';
import type { Trainer } from './trainer';

/** What the specification asks to record, as the network stands after `step` updates. */
export function runRecord(spec: RunSpec, data: DataSet, trainer: Trainer, step: number): RunRecord {
  const { record, loss } = spec;
  const evaluation = ({ inputs, targets, count }: Examples): Evaluation =>
    evaluateLoss(loss, trainer.forward(inputs, count, 'eval'), targets, count);
  const evaluations = (): Pick<RunRecord, 'training' | 'validation'> => ({
    ...(record.training && { training: evaluation(data.training) }),
    ...(record.validation && { validation: evaluation(data.validation) }),
  });
  const made: RunRecord = { kind: 'record', step, ...evaluations() };
  const averages = trainer.averages();
  if (averages.length > 0) made.averaged = withWeights(trainer, averages, evaluations);
  if (record.grid) {
    const { inputs, count } = gridInputs(record.grid);
    made.grid = trainer.forward(inputs, count, 'eval');
  }
  if (record.grid && record.passes) made.passes = maskedPasses(trainer, gridInputs(record.grid), record.passes);
  if (record.layers) made.layers = layerRecords(spec, data, trainer, record.layers);
  if (record.gradientNoise) made.gradientNoise = gradientNoise(spec, data, trainer, step);
  if (record.alongGradient) made.alongGradient = lossAlongGradient(spec, data, trainer, step, record.alongGradient.rates);
  if (record.curvature) made.curvature = curvature(spec, data.training, trainer.parameters());
  return made;
}

/** What `look` sees with other weights, which are put back. */
function withWeights<Seen>(trainer: Trainer, weights: readonly NamedArray[], look: () => Seen): Seen {
  const own = trainer.parameters();
  trainer.load(weights);
  const seen = look();
  trainer.load(own);
  return seen;
}
