import { createDataSet } from '../../data/createDataSet';
import type { DataSet } from '../../data/dataSet';
import type { RunSpec } from '../../spec/spec';
import { createTrainer } from '../../training/createTrainer';
import { Run } from '../../training/run';
import type { Trainer } from '../../training/trainer';
import { BATCH, readerSpec, type Reader } from './digitReaderSpec';

const MOST_GREY = 16;
const CLASSES = 10;
/** Passes of the network with dropout in train mode, each with masks of its own. */
export const PASSES = 50;

/** What a trained network makes of a picture. */
export interface DigitReader {
  /** Probabilities of the ten digits in eval mode. */
  read(picture: ArrayLike<number>): Float64Array;
  /** The same in train mode: of `PASSES` masks with dropout; with batch normalisation of one pass, in a batch with the first training pictures. */
  readInTraining(picture: ArrayLike<number>): Float64Array[];
  /** Probabilities [500][10] for the pictures that were kept from training, and their digits. */
  readHeldOut(): { probabilities: Float64Array[]; digits: Float32Array };
  dispose(): void;
}

/** Trains a reader to its end. Pictures are [64] whole numbers from 0 to 16. */
export function trainedReader(reader: Reader, settings: { p: number; seed: number }): DigitReader {
  const spec = readerSpec(reader, settings);
  const data = createDataSet(spec);
  const trainer = trained(spec, data);
  const { training, validation, features } = data;
  return {
    read: (picture) => softmaxRows(trainer.forward(greys(picture), 1, 'eval'))[0] as Float64Array,
    readInTraining(picture) {
      const count = reader === 'dropout' ? PASSES : BATCH;
      const rows = new Float32Array(count * features);
      if (reader === 'batchNorm') rows.set(training.inputs.subarray(0, count * features));
      for (let row = 0; row < (reader === 'dropout' ? count : 1); row++) rows.set(greys(picture), row * features);
      const read = softmaxRows(trainer.forward(rows, count, 'train'));
      return reader === 'dropout' ? read : read.slice(0, 1);
    },
    readHeldOut: () => ({
      probabilities: softmaxRows(trainer.forward(validation.inputs, validation.count, 'eval')),
      digits: validation.targets,
    }),
    dispose: () => trainer.dispose(),
  };
}

function trained(spec: RunSpec, data: DataSet): Trainer {
  const trainer = createTrainer(spec, data);
  const run = new Run(spec, { data });
  run.start();
  while (!run.isOver) run.advance(Infinity);
  trainer.load(run.parameters());
  run.dispose();
  return trainer;
}

const greys = (picture: ArrayLike<number>): Float32Array => Float32Array.from(picture, (count) => count / MOST_GREY);

/** Probabilities of each row of logits. */
function softmaxRows(logits: Float32Array): Float64Array[] {
  return Array.from({ length: logits.length / CLASSES }, (_, row) => {
    const own = Float64Array.from(logits.subarray(row * CLASSES, (row + 1) * CLASSES));
    const top = Math.max(...own);
    const powers = own.map((logit) => Math.exp(logit - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}
