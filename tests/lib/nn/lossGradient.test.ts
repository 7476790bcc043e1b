import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { normals, streamKey } from '../../../src/lib/math/random';
import { lossFunction } from '../../../src/lib/nn/lossGradient';
import { networkLayers } from '../../../src/lib/nn/network';
import type { Activation, LayerSpec, RunSpec } from '../../../src/lib/spec/spec';
import { TapeTrainer } from '../../../src/lib/training/tapeTrainer';
import { exampleSpec } from '../training/exampleSpec';

const ROWS = 12;
const STEP = 1e-6;
const activations: readonly Activation[] = ['identity', 'relu', 'leakyRelu', 'tanh', 'sigmoid'];

const networks: [string, readonly LayerSpec[]][] = [
  ...activations.map((activation): [string, readonly LayerSpec[]] => [
    activation,
    [
      { kind: 'dense', units: 5 },
      { kind: 'activation', activation, negativeSlope: 0.2 },
      { kind: 'dense', units: 2 },
    ],
  ]),
  [
    'batch normalisation',
    [
      { kind: 'dense', units: 5 },
      { kind: 'batchNorm' },
      { kind: 'activation', activation: 'tanh' },
      { kind: 'dense', units: 2, bias: false },
    ],
  ],
  [
    'batch normalisation after the activation',
    [{ kind: 'dense', units: 5 }, { kind: 'activation', activation: 'sigmoid' }, { kind: 'batchNorm' }, { kind: 'dense', units: 2 }],
  ],
  ...(['layerNorm', 'rmsNorm'] as const).map((kind): [string, readonly LayerSpec[]] => [
    kind,
    [
      { kind: 'dense', units: 5 },
      { kind, gamma: 0.5 },
      { kind: 'activation', activation: 'tanh' },
      { kind: 'dense', units: 2 },
    ],
  ]),
  [
    'residual blocks',
    [
      { kind: 'dense', units: 4 },
      {
        kind: 'residual',
        layers: [
          { kind: 'dense', units: 4 },
          { kind: 'activation', activation: 'tanh' },
        ],
        scale: 0.5,
      },
      { kind: 'residual', layers: [{ kind: 'layerNorm' }, { kind: 'activation', activation: 'sigmoid' }, { kind: 'dense', units: 4 }] },
      { kind: 'residual', layers: [{ kind: 'batchNorm' }], scale: -0.5 },
      { kind: 'dense', units: 2 },
    ],
  ],
];

const regression: Partial<RunSpec> = { data: { kind: 'regression', points: ROWS, noise: 0.3 }, loss: 'meanSquaredError' };

const cases = networks.flatMap(([name, layers]): [string, RunSpec][] => [
  [`${name}, cross-entropy`, exampleSpec({ layers, data: { kind: 'moons', points: ROWS, noise: 0.2 } })],
  [`${name}, squared error`, exampleSpec({ ...regression, layers: [...layers.slice(0, -1), { kind: 'dense', units: 1 }] })],
]);

describe.each(cases)('%s', (_, spec) => {
  const data = createDataSet(spec);
  const { inputs, targets } = data.training;
  const loss = lossFunction(networkLayers(spec.layers, data.features), spec.loss, inputs, targets, ROWS);

  test('the gradient is the slope of the loss in every direction', () => {
    const weights = normals(streamKey(5), loss.size).map((z) => 0.7 * z);
    const { gradient } = loss.at(weights);
    for (let i = 0; i < loss.size; i++) {
      const lossAt = (step: number) => loss.valueAt(weights.map((weight, j) => weight + (i === j ? step : 0)));
      expect((lossAt(STEP) - lossAt(-STEP)) / (2 * STEP)).toBeCloseTo(gradient[i] ?? NaN, 6);
    }
  });

  test('TensorFlow.js differentiates to the same loss and gradient', () => {
    const trainer = new TapeTrainer(spec, data);
    const pass = trainer.inspect(inputs, targets, ROWS, 'train');
    const weights = Float64Array.from(
      trainer
        .parameters()
        .filter(({ name }) => !name.includes('running'))
        .flatMap(({ values }) => [...values]),
    );
    trainer.dispose();
    const { loss: value, gradient } = loss.at(weights);
    expect(pass.loss).toBeCloseTo(value, 5);
    const taped = pass.parameterGradients.flatMap(({ values }) => [...values]);
    expect(taped).toHaveLength(loss.size);
    taped.forEach((slope, i) => expect(slope).toBeCloseTo(gradient[i] ?? NaN, 5));
  });
});

test('cross-entropy is stable at logits of +-1000', () => {
  const layers = networkLayers([{ kind: 'dense', units: 2, bias: false }], 1);
  const { loss, gradient } = lossFunction(layers, 'crossEntropy', [1000], [1], 1).at(Float64Array.of(1, -1));
  expect(loss).toBe(2000);
  expect([...gradient]).toEqual([1000, -1000]);
});
