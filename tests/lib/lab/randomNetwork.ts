import { fitted, type LabNetwork } from '../../../src/lib/lab/labNetwork';
import { createInit, createLayer, createOptimiser } from '../../../src/lib/lab/newParts';
import { randomIndex, streamKey, uniform } from '../../../src/lib/math/random';
import type { Activation, DataSpec, InitialiserSpec, LayerSpec, OptimiserSpec } from '../../../src/lib/spec/spec';

const TEST_STREAM = 2003;

const DATA: readonly DataSpec['kind'][] = ['moons', 'circles', 'xor', 'polynomial', 'blobs', 'spirals', 'regression'];
const ACTIVATIONS: readonly Activation[] = ['relu', 'leakyRelu', 'tanh', 'sigmoid'];
const INITS: readonly InitialiserSpec['kind'][] = [
  'linearDefault',
  'heNormal',
  'heUniform',
  'xavierNormal',
  'xavierUniform',
  'uniformFanIn',
];
const BETWEEN: readonly LayerSpec['kind'][] = ['dropout', 'batchNorm', 'layerNorm', 'rmsNorm', 'residual', 'noise'];
const OPTIMISERS: readonly OptimiserSpec['kind'][] = ['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad', 'lion', 'muon'];

/** A network as a reader might build one in the Lab, and a second that differs from it in its optimiser: always the same for the same number. */
export function randomNetworks(number: number): readonly [LabNetwork, LabNetwork] {
  const key = streamKey(number, TEST_STREAM);
  let counter = 0;
  const of = <Value>(values: readonly Value[]): Value => values[randomIndex(key, counter++, values.length)] as Value;
  const perhaps = () => uniform(key, counter++) < 0.5;
  const kind = of(DATA);
  const points = of([40, 60, 100]);
  const data = {
    kind,
    points,
    validationPoints: 50,
    noise: of([0.1, 0.2, 0.3]),
    ...(kind === 'blobs' && { classes: of([2, 3, 4]) }),
    ...(kind === 'spirals' && { arms: of([2, 3]) }),
    ...(perhaps() && { seed: of([5, 6]) }),
  } as DataSpec;
  const width = of([4, 8, 12]);
  const activation = of(ACTIVATIONS);
  const hidden = Array.from({ length: of([1, 2, 3]) }, (): LayerSpec[] => [
    { kind: 'dense', units: width, init: createInit(of(INITS)), ...(perhaps() && { bias: false }) },
    ...(perhaps() ? [createLayer(of(BETWEEN), width)] : []),
    { kind: 'activation', activation },
  ]);
  const optimiser = createOptimiser(of(OPTIMISERS));
  const steps = of([60, 90]);
  const base: LabNetwork = fitted({
    seed: 1 + number,
    data,
    layers: [...hidden.flat(), { kind: 'dense', units: 1 }],
    loss: of(['crossEntropy', 'meanSquaredError'] as const),
    optimiser,
    batchSize: of(['full', 10, 20] as const),
    steps,
    ...(perhaps() && { schedule: of([{ kind: 'cosine', steps } as const, { kind: 'step', every: 20, factor: 0.5 } as const]) }),
    ...(perhaps() && { average: of([{ kind: 'equal', from: 10 } as const, { kind: 'exponential', decay: 0.9 } as const]) }),
  });
  return [base, { ...base, optimiser: { ...optimiser, learningRate: optimiser.learningRate / 2 } }];
}
