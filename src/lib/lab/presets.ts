import type { Activation, DataSpec, InitialiserSpec, LayerSpec, OptimiserSpec, PlainLayerSpec } from '../spec/spec';
import { fitted, type LabNetwork } from './labNetwork';
import type { LabState, ViewName } from './labState';

/** Experiments worth doing; their titles and questions are in the Lab's words. */
export const PRESETS = [
  'momentum',
  'longerSteps',
  'noHiddenLayer',
  'fewNoisyPoints',
  'manyPoints',
  'allAlike',
  'deepTanh',
  'deepSigmoid',
  'smallBatches',
  'adamOnDigits',
  'loweredRate',
  'shortcuts',
  'averagedWeights',
] as const;
export type Preset = (typeof PRESETS)[number];

const moons = (points: number, noise: number): DataSpec => ({ kind: 'moons', points, validationPoints: 500, noise });
const sgd = (learningRate: number, momentum = 0): OptimiserSpec => ({ kind: 'sgd', learningRate, momentum });

/** Hidden layers of equal width, each followed by its activation and what else stands there. */
function hidden(depth: number, units: number, activation: Activation, { init, before = [], after = [] }: HiddenParts = {}): LayerSpec[] {
  const layer: PlainLayerSpec[] = [
    { kind: 'dense', units, ...(init && { init }) },
    ...before,
    { kind: 'activation', activation },
    ...after,
  ];
  return Array.from({ length: depth }, () => layer).flat();
}

interface HiddenParts {
  init?: InitialiserSpec;
  before?: PlainLayerSpec[];
  after?: PlainLayerSpec[];
}

/** What follows the hidden layers; as wide as the data ask for. */
const OUTPUT: LayerSpec = { kind: 'dense', units: 1 };

const base: LabNetwork = {
  seed: 1,
  data: moons(100, 0.2),
  layers: hidden(2, 16, 'relu'),
  loss: 'crossEntropy',
  optimiser: sgd(0.1),
  batchSize: 'full',
  steps: 500,
};

/** A network like the Lab's first one, but for these parts; of the layers, the hidden ones. */
function network(parts: Partial<LabNetwork>): LabNetwork {
  const made = { ...base, ...parts };
  return fitted({ ...made, layers: [...made.layers, OUTPUT] });
}

/** Two networks with common parts, and what each has of its own. */
const pair = (
  common: Partial<LabNetwork>,
  a: Partial<LabNetwork>,
  b: Partial<LabNetwork>,
  views: readonly ViewName[] = ['losses', 'accuracies', 'function'],
): LabState => ({
  a: network({ ...common, ...a }),
  b: network({ ...common, ...b }),
  views,
});

const plainBlock: PlainLayerSpec[] = [
  { kind: 'layerNorm' },
  { kind: 'dense', units: 16 },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dense', units: 16 },
];
const block: LayerSpec = { kind: 'residual', layers: plainBlock };
const BLOCKS = 10;
const stack = (each: readonly LayerSpec[]): LayerSpec[] => [
  { kind: 'dense', units: 16 },
  ...Array.from({ length: BLOCKS }, () => each).flat(),
];

const noisy = (points: number): DataSpec => ({ kind: 'polynomial', points, validationPoints: 500, noise: 0.4 });
const digits: DataSpec = { kind: 'handwriting', points: 600, validationPoints: 500 };

const STATES: Readonly<Record<Preset, () => LabState>> = {
  momentum: () => pair({}, { optimiser: sgd(0.1) }, { optimiser: sgd(0.1, 0.9) }),
  longerSteps: () => pair({}, { optimiser: sgd(1) }, { optimiser: sgd(0.1, 0.9) }),
  noHiddenLayer: () =>
    pair(
      { data: { kind: 'xor', points: 200, validationPoints: 500, noise: 0.1 }, optimiser: sgd(0.1, 0.9) },
      { layers: [] },
      { layers: hidden(1, 4, 'tanh') },
    ),
  fewNoisyPoints: () =>
    pair(
      { data: noisy(100), optimiser: sgd(0.05, 0.9), steps: 1000 },
      { layers: hidden(2, 100, 'relu') },
      { layers: hidden(2, 100, 'relu', { after: [{ kind: 'dropout', p: 0.5 }] }) },
    ),
  manyPoints: () =>
    pair(
      { data: noisy(2000), optimiser: sgd(0.05, 0.9), batchSize: 100, steps: 1000 },
      { layers: hidden(2, 100, 'relu') },
      { layers: hidden(2, 100, 'relu', { after: [{ kind: 'dropout', p: 0.5 }] }) },
    ),
  allAlike: () =>
    pair(
      { optimiser: sgd(0.1, 0.9) },
      { layers: hidden(2, 16, 'tanh', { init: { kind: 'constant', value: 0.1 } }) },
      { layers: hidden(2, 16, 'tanh', { init: { kind: 'xavierUniform' } }) },
      ['losses', 'function', 'layers'],
    ),
  deepTanh: () =>
    pair(
      { optimiser: sgd(0.05, 0.9), steps: 1000 },
      { layers: hidden(10, 16, 'tanh', { init: { kind: 'uniformFanIn' } }) },
      { layers: hidden(10, 16, 'tanh', { init: { kind: 'xavierUniform', gain: 5 / 3 } }) },
      ['losses', 'layers', 'gradients'],
    ),
  deepSigmoid: () =>
    pair(
      { optimiser: sgd(0.1, 0.9), batchSize: 25, steps: 1000 },
      { layers: hidden(4, 16, 'sigmoid') },
      { layers: hidden(4, 16, 'sigmoid', { before: [{ kind: 'batchNorm' }] }) },
      ['losses', 'function', 'gradients'],
    ),
  smallBatches: () => pair({ data: moons(200, 0.3), optimiser: sgd(0.1) }, { batchSize: 10 }, { batchSize: 'full' }),
  adamOnDigits: () =>
    pair(
      { data: digits, layers: hidden(1, 32, 'relu'), batchSize: 32, steps: 600 },
      { optimiser: sgd(0.05, 0.9) },
      { optimiser: { kind: 'adam', learningRate: 0.003 } },
      ['losses', 'accuracies', 'examples'],
    ),
  loweredRate: () =>
    pair(
      { data: digits, layers: hidden(1, 32, 'relu'), batchSize: 8, steps: 800, optimiser: sgd(0.05, 0.9) },
      {},
      { schedule: { kind: 'cosine', steps: 800 } },
      ['losses', 'accuracies'],
    ),
  shortcuts: () =>
    pair(
      {
        data: { kind: 'spirals', points: 200, validationPoints: 500, noise: 0.05, arms: 2 },
        optimiser: sgd(0.02, 0.9),
        batchSize: 50,
        steps: 1000,
      },
      { layers: stack(plainBlock) },
      { layers: stack([block]) },
      ['losses', 'function', 'gradients'],
    ),
  averagedWeights: () =>
    pair({ data: moons(200, 0.3), optimiser: sgd(0.5), batchSize: 8, steps: 800 }, {}, { average: { kind: 'equal', from: 400 } }, [
      'losses',
    ]),
};

/** The state that a preset stands for. */
export const presetState = (preset: Preset): LabState => STATES[preset]();

/** What the Lab begins with. */
export const FIRST_PRESET: Preset = 'momentum';
