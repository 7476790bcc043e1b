import { createDataSet } from '../../data/createDataSet';
import { evaluateLoss } from '../../nn/evaluateLoss';
import { initialParameters } from '../../nn/initialParameters';
import type { NamedArray } from '../../nn/namedArray';
import { networkLayers } from '../../nn/network';
import { dataShape } from '../../spec/dataShape';
import type { RunSpec } from '../../spec/spec';
import { batchSequence } from '../../spec/streams';
import { createTrainer } from '../../training/createTrainer';
import { digitsNetwork, type DigitsNetwork } from './digitsNetwork';

/** What the readout gets of an output x of the last hidden layer: (x - centre) scale, with numbers that are not learnt. */
export interface ReadoutInput {
  centre: number;
  scale: number;
}

const RECORD_EVERY = 10;
const TARGET_LOSS = 0.3;

type Settings = Pick<DigitsNetwork, 'place' | 'learningRate' | 'activation'>;

/** Updates until the training loss of such a network is 0.3, counted in tens; `mostSteps` if that takes longer or never happens. */
export function stepsWithReadoutInput(seed: number, settings: Settings, readoutInput: ReadoutInput, mostSteps: number): number {
  const usual = digitsNetwork(seed, { ...settings, steps: mostSteps, record: { every: RECORD_EVERY, training: true } });
  const { spec, fixed, readout } = withReadoutInput(usual, readoutInput);
  const data = createDataSet(spec);
  const { inputs, targets, count } = data.training;
  const rowsOf = batchSequence(seed, count, spec.batchSize);
  const trainer = createTrainer(spec, data);
  try {
    trainer.load([...fixed, ...readout]);
    for (let step = 0; step < mostSteps; step++) {
      trainer.step(rowsOf(step), spec.optimiser);
      // Plain descent remembers nothing, so a layer that is put back after every update is one that is not trained.
      trainer.load(fixed);
      const isLookedAt = (step + 1) % RECORD_EVERY === 0;
      if (isLookedAt && evaluateLoss(spec.loss, trainer.forward(inputs, count, 'eval'), targets, count).loss <= TARGET_LOSS)
        return step + 1;
    }
    return mostSteps;
  } finally {
    trainer.dispose();
  }
}

/** The network with a linear layer before its readout that does this and no more; the readout's initial weights stay what they were. */
function withReadoutInput(usual: RunSpec, { centre, scale }: ReadoutInput): { spec: RunSpec; fixed: NamedArray[]; readout: NamedArray[] } {
  const { features } = dataShape(usual);
  const last = usual.layers.length - 1;
  const layers = networkLayers(usual.layers, features);
  const units = layers[last]?.inputs ?? 0;
  const spec: RunSpec = {
    ...usual,
    layers: [...usual.layers.slice(0, last), { kind: 'dense', units }, ...usual.layers.slice(last)],
  };
  return {
    spec,
    fixed: [
      {
        name: `${last}.weight`,
        shape: [units, units],
        values: Float32Array.from({ length: units * units }, (_, i) => (i % (units + 1) === 0 ? scale : 0)),
      },
      { name: `${last}.bias`, shape: [units], values: new Float32Array(units).fill(-centre * scale) },
    ],
    readout: initialParameters(layers, usual.seed)
      .filter(({ name }) => name.startsWith(`${last}.`))
      .map((array) => ({ ...array, name: array.name.replace(`${last}.`, `${last + 1}.`) })),
  };
}
