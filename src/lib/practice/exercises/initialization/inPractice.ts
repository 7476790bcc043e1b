import { digitsData } from '../../../experiments/digitsData';
import { meanOf } from '../../../math/interval';
import { streamKey, symmetricUniform } from '../../../math/random';
import { schemeInitialiser } from '../../../nn/scheme';
import { logRange } from '../../../share/setting';
import { SEED_COUNT } from '../../../spec/seeds';
import { biasesKey, STREAMS, weightsKey } from '../../../spec/streams';
import type { InitialiserSpec, LayerSpec, RunSpec } from '../../../spec/spec';
import type { Graded } from '../../kinds';
import { biasesOfOne, hiddenLayers, positiveReadout, reluOnLogits } from '../../symptoms/beginnings';
import { against, lossWith, trained } from '../../symptoms/symptom';
import { lastLoss } from '../lastLoss';

const WIDTH = 64;
/** Whose mean square is taken: a single narrow network wanders. */
const NETWORKS = 5;
const NEXT_NETWORK = 100_000;
const DEPTH = 30;
const PIXELS = 64;
/** A training loss below it says that the digits are known by heart. */
const LEARNT = 0.05;

/** Mean square after ReLU layers with the weights and biases that nn.Linear draws. */
function defaultSquare(seed: number): number {
  const bound = 1 / Math.sqrt(WIDTH);
  let signal = Float64Array.from({ length: WIDTH }, (_, i) => symmetricUniform(streamKey(seed, STREAMS.training, 0), i, Math.sqrt(3)));
  for (let layer = 0; layer < DEPTH; layer++) {
    const [weights, biases] = [weightsKey(seed, layer), biasesKey(seed, layer)];
    const below = signal;
    signal = Float64Array.from({ length: WIDTH }, (_, unit) => {
      let sum = symmetricUniform(biases, unit, bound);
      for (let i = 0; i < WIDTH; i++) sum += (below[i] ?? NaN) * symmetricUniform(weights, unit * WIDTH + i, bound);
      return Math.max(0, sum);
    });
  }
  return signal.reduce((sum, value) => sum + value * value, 0) / WIDTH;
}

const defaultSignal = (seed: number): number =>
  Math.sqrt(meanOf(Array.from({ length: NETWORKS }, (_, network) => defaultSquare((seed + network * NEXT_NETWORK) % SEED_COUNT))));

const hidden = (init: InitialiserSpec): LayerSpec[] => [
  { kind: 'dense', units: 32, init },
  { kind: 'activation', activation: 'relu' },
];

/** The class of the exercise: how its layers draw, and how its readout does. */
interface Draws {
  init: InitialiserSpec;
  readout: InitialiserSpec;
}

const HE: InitialiserSpec = { kind: 'heUniform', bias: 'zeros' };
const MEANT: Draws = { init: HE, readout: HE };
const FAULTY: readonly Draws[] = [MEANT, { ...MEANT, init: { kind: 'uniformFanIn', bias: 'zeros' } }];

const digitRun = (seed: number, layers: readonly LayerSpec[], learningRate: number, steps: number): RunSpec => ({
  seed,
  data: digitsData({ points: 300 }),
  layers,
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 32,
  steps,
  record: { every: steps, training: true },
});

const deepReader = ({ init, readout }: Draws): LayerSpec[] => [
  ...Array.from({ length: 6 }, () => hidden(init)).flat(),
  { kind: 'dense', units: 10, init: readout },
];

const UNIT_DEPTH = 4;
const UNIT_WIDTH = 32;

/** Four tanh layers from U(-1, 1). */
const unitReader = (): LayerSpec[] => [
  ...Array.from({ length: UNIT_DEPTH }, (_, layer): LayerSpec[] => [
    { kind: 'dense', units: UNIT_WIDTH, init: schemeInitialiser('unit', layer === 0 ? PIXELS : UNIT_WIDTH) },
    { kind: 'activation', activation: 'tanh' },
  ]).flat(),
  { kind: 'dense', units: 10, init: schemeInitialiser('unit', UNIT_WIDTH) },
];

/** Chapter 2, initialisation in practice. */
export const inPractice = {
  'dropout-tie': { kind: 'choice', options: ['both', 'first', 'second', 'neither'], right: 'first' },
  'leaky-gain': {
    kind: 'derivation',
    steps: [
      { options: ['half', 'sum', 'square'], right: 'sum' },
      { options: ['inverse', 'root', 'double'], right: 'inverse' },
      { options: ['plain', 'root', 'over'], right: 'root' },
    ],
  },
  'bias-floor': {
    kind: 'number',
    measured: { by: 'computation', seeds: 6, compute: (seed) => [defaultSignal(seed)] },
    slack: 0.02,
    within: [0, 1000],
  },
  'learn-from-unit-weights': {
    kind: 'settings',
    figure: 'initialisation-race',
    schema: { learningRate: logRange({ min: 0.001, max: 1, step: 20, default: 1, symbol: 'α' }) },
    seeds: 4,
    measuring: ({ learningRate }) => ({
      by: 'runs',
      specs: (seed) => [digitRun(seed, unitReader(), Number(learningRate), 300)],
      read: (runs) => runs.map(lastLoss),
    }),
    isMet: ([loss = NaN]) => loss < LEARNT,
  },
  'initialisation-bugs': {
    kind: 'lines',
    faults: { list: [4], slope: [7], ones: [8], uniform: [11], relu: [16] },
    measured: trained((seed) => FAULTY.map((draws) => digitRun(seed, deepReader(draws), 0.1, 200)), {
      list: (_, seed) => against(hiddenLayers(seed)),
      slope: lossWith(1),
      ones: (_, seed) => biasesOfOne(seed),
      uniform: (_, seed) => positiveReadout(seed),
      relu: (_, seed) => reluOnLogits(seed),
    }),
  },
} satisfies Record<string, Graded>;
