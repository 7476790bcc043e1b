import { createDataSet } from '../../data/createDataSet';
import type { RunSpec } from '../../spec/spec';
import { createTrainer } from '../../training/createTrainer';
import type { Inspection } from '../../training/trainer';

/** What stands before the normalisation; both 1 and 0 if absent. */
export interface Before {
  scale?: number;
  bias?: number;
}

const spec = (seed: number, scale: number): RunSpec => ({
  seed,
  data: { kind: 'moons', points: 64, noise: 0.1 },
  layers: [
    { kind: 'dense', units: 16, init: { kind: 'xavierUniform', bias: 'zeros', scale } },
    { kind: 'batchNorm' },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 'full',
  steps: 1,
  record: { every: 1 },
});

/** Forward and backward of a network with one normalised layer, whose weights are scaled and whose biases are moved before it. */
export function oneNormalisedLayer(seed: number, { scale = 1, bias = 0 }: Before): Inspection {
  const made = spec(seed, scale);
  const data = createDataSet(made);
  const trainer = createTrainer(made, data);
  try {
    const moved = trainer.parameters().filter(({ name }) => name === '0.bias');
    trainer.load(moved.map((array) => ({ ...array, values: array.values.map(() => bias) })));
    const { inputs, targets, count } = data.training;
    const { loss, layers, parameterGradients } = trainer.inspect(inputs, targets, count, 'train');
    return {
      loss,
      layers: layers.map(({ outputs, gradients }) => ({ outputs: outputs.slice(), gradients: gradients.slice() })),
      parameterGradients,
    };
  } finally {
    trainer.dispose();
  }
}
