import type { LayerSpec, PlainLayerSpec, RunSpec } from '../../src/lib/spec/spec';
import type { NamedRun, NamedRuns } from '../../src/lib/pytorch/namedRuns';
import { exampleRun } from '../lib/pytorch/exampleRun';
import { ownCases } from './ownTables';
import { panelsAgree, type PanelCase } from './panelsAgree';

/** Programs and notebooks for kinds of layers, optimisers and averages that few figures have, or none. */
const dense = (units: number, init?: 'zeros'): PlainLayerSpec => ({ kind: 'dense', units, ...(init && { init: { kind: init } }) });
const relu: PlainLayerSpec = { kind: 'activation', activation: 'relu' };
const tanh: PlainLayerSpec = { kind: 'activation', activation: 'tanh' };
const preNorm = (norm: PlainLayerSpec, ...last: PlainLayerSpec[]): LayerSpec => ({
  kind: 'residual',
  layers: [norm, dense(12), relu, ...last],
});

const run = (name: string, part: Partial<RunSpec>): NamedRun => ({ name, spec: exampleRun({ steps: 100, ...part }) });
const adam = { kind: 'adam', learningRate: 0.003, epsilon: 1e-4 } as const;

const cases: Record<string, NamedRuns> = {
  'residual blocks with layer norm': [
    run('blocks', {
      layers: [
        dense(8),
        preNorm({ kind: 'layerNorm' }, { kind: 'dropout', p: 0.3 }, dense(8)),
        preNorm({ kind: 'layerNorm' }, { kind: 'dropout', p: 0.1 }, dense(8)),
        { kind: 'layerNorm', epsilon: 1e-3 },
        dense(2),
      ],
      optimiser: { ...adam, clipNorm: 0.5 },
      batchSize: 10,
    }),
  ],
  'five blocks, of zero gamma or as they are': [0, 1].map((gamma) =>
    run(`gamma ${gamma}`, {
      layers: [
        dense(8),
        ...Array.from({ length: 5 }, () => preNorm({ kind: 'layerNorm' }, dense(8), { kind: 'batchNorm', gamma })),
        dense(2),
      ],
      optimiser: { kind: 'sgd', learningRate: 0.03 },
    }),
  ) as [NamedRun, NamedRun],
  'blocks with last layers of zeros, and none': [
    run('blocks', {
      layers: [dense(8), preNorm({ kind: 'rmsNorm' }, dense(8, 'zeros')), preNorm({ kind: 'rmsNorm' }, dense(8, 'zeros')), dense(2)],
      optimiser: adam,
    }),
    run('no blocks', { layers: [dense(8), { kind: 'rmsNorm', gamma: 0.5 }, relu, dense(2)], optimiser: adam }),
  ],
  'a scaled block with noise': [
    run('noise', {
      layers: [dense(8), { kind: 'residual', layers: [{ kind: 'noise', shift: 0.1, scale: 0.1 }, tanh, dense(8)], scale: 0.5 }, dense(2)],
    }),
  ],
  'Muon with a schedule': [
    run('Muon', {
      layers: [dense(8), preNorm({ kind: 'rmsNorm' }, dense(8)), dense(2)],
      optimiser: { kind: 'muon', learningRate: 0.01, othersLearningRate: 0.003, momentum: 0.9, weightDecay: 0.01 },
      schedule: { kind: 'cosine', steps: 100 },
      batchSize: 10,
    }),
  ],
  'Muon without biases, and AdamW': [
    run('Muon', {
      layers: [{ kind: 'dense', units: 8, bias: false }, tanh, { kind: 'dense', units: 2, bias: false }],
      optimiser: { kind: 'muon', learningRate: 0.01, nesterov: false },
    }),
    run('AdamW', {
      layers: [{ kind: 'dense', units: 8, bias: false }, tanh, { kind: 'dense', units: 2, bias: false }],
      optimiser: { kind: 'adamw', learningRate: 0.003, epsilon: 1e-4 },
    }),
  ],
  'Lion with an equal average': [
    run('Lion', {
      layers: [dense(8), tanh, dense(2)],
      optimiser: { kind: 'lion', learningRate: 0.001, weightDecay: 0.1, betas: [0.9, 0.98] },
      average: { kind: 'equal', from: 10, every: 3 },
      batchSize: 20,
    }),
  ],
  'averages of both kinds, clipped and not': [
    run('clipped', {
      layers: [dense(8), tanh, dense(2)],
      optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9, clipNorm: 0.1 },
      average: { kind: 'exponential', decay: 0.9 },
    }),
    run('not clipped', {
      layers: [dense(8), tanh, dense(2)],
      optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 },
      average: { kind: 'equal' },
    }),
  ],
};

panelsAgree('kinds', [
  ...Object.entries(cases).map(([name, runs]): PanelCase => ({ name, rerun: { kind: 'training', runs }, hasNotebook: true })),
  ...ownCases().slice(0, 1),
]);
