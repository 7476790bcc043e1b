import type { LayerSpec, RunSpec } from '../../spec/spec';
import { HELD_OUT, trainingRows } from '../../spec/tables';

const CLASSES = 10;
const WIDTH = 128;
const STEPS = 1000;
/** Rows of a batch: also of that in which the reader's picture is normalised in train mode. */
export const BATCH = 32;

/** Which of the two networks. */
export type Reader = 'dropout' | 'batchNorm';

/** Two networks that read handwritten digits: one with dropout behind its hidden layer, one with batch normalisation before the activation. */
export const readerSpec = (reader: Reader, { p, seed }: { p: number; seed: number }): RunSpec => ({
  seed,
  data: { kind: 'handwriting', points: trainingRows('handwriting'), validationPoints: HELD_OUT.handwriting },
  layers: [...hidden(reader, p), { kind: 'dense', units: CLASSES }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
  batchSize: BATCH,
  steps: STEPS,
  record: { every: 50, training: true, validation: true },
});

function hidden(reader: Reader, p: number): LayerSpec[] {
  const dense: LayerSpec = { kind: 'dense', units: WIDTH };
  const relu: LayerSpec = { kind: 'activation', activation: 'relu' };
  return reader === 'dropout' ? [dense, relu, { kind: 'dropout', p }] : [dense, { kind: 'batchNorm' }, relu];
}
