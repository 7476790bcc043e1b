import { DIGIT_KINDS, digitsData } from '../digitsData';
import { significant } from '../../format/significant';
import { dataShape } from '../../spec/dataShape';
import type { Activation, DataSpec, InitialiserSpec, LayerSpec, RunSpec } from '../../spec/spec';
import { trainingRows } from '../../spec/tables';

/** Digits, or the four measurements of penguins, an easy task. */
export const TWIN_DATA = [...DIGIT_KINDS, 'penguins'] as const;
type TwinData = (typeof TWIN_DATA)[number];

export interface DigitTwin {
  normalised: boolean;
  learningRate: number;
  /** Hidden layers of width 32. */
  depth: number;
  activation: Extract<Activation, 'tanh' | 'sigmoid' | 'relu'>;
  /** Factor on the weights of the hidden layers at the start. */
  gain: number;
  /** Of gradient descent. */
  momentum: number;
  /** Handwriting if absent. */
  data?: TwinData;
}

export const MOST_STEPS = 300;
export const TARGET_LOSS = 0.3;
export const RECORD_EVERY = 10;
const POINTS = 300;
const WIDTH = 32;

const twinData = (kind: TwinData | undefined): DataSpec =>
  kind === 'penguins' ? { kind, points: trainingRows(kind) } : digitsData({ points: POINTS }, kind);

/** A network on digits or penguins, with batch normalisation before each activation or without; both have the same first weights. */
export function digitTwin(seed: number, { normalised, learningRate, depth, activation, gain, momentum, data: kind }: DigitTwin): RunSpec {
  const data = twinData(kind);
  const loss = 'crossEntropy';
  const init = (scale: number): InitialiserSpec =>
    activation === 'relu'
      ? { kind: 'heUniform', nonlinearity: 'relu', bias: 'zeros', scale }
      : { kind: 'xavierUniform', bias: 'zeros', scale };
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: WIDTH, init: init(gain) },
    ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
    { kind: 'activation', activation },
  ];
  return {
    seed,
    data,
    layers: [
      ...Array.from({ length: depth }, () => hidden).flat(),
      { kind: 'dense', units: dataShape({ data, loss }).outputs, init: init(1) },
    ],
    loss,
    optimiser: { kind: 'sgd', learningRate, momentum },
    batchSize: 32,
    steps: MOST_STEPS,
    record: { every: RECORD_EVERY, training: true },
  };
}

/** Learning rates from 0.01 to 10, so many to a decade. */
const learningRates = (perDecade: number): number[] =>
  Array.from({ length: 3 * perDecade + 1 }, (_, stop) => significant(0.01 * 10 ** (stop / perDecade), 3));

/** Three to a decade: 0.01, 0.0215, 0.0464, 0.1 and so on. */
export const RATES = learningRates(3);
