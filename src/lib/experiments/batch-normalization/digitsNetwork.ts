import { digitsData, type DigitKind } from '../digitsData';
import type { Activation, LayerSpec, RecordSpec, RunSpec } from '../../spec/spec';

/** Where batch normalisation stands in a hidden layer. */
export type Place = 'nowhere' | 'before' | 'after';

export interface DigitsNetwork {
  place: Place;
  learningRate: number;
  /** tanh if absent. */
  activation?: Activation;
  /** Hidden layers; 6 if absent. */
  depth?: number;
  /** Behind the normalisation: largest shift of a unit's mean. The scale varies by a quarter of that. */
  shift?: number;
  /** Handwriting if absent. */
  digits?: DigitKind;
  steps: number;
  record: RecordSpec;
  /** 0 if absent. */
  validationPoints?: number;
}

const POINTS = 512;
const BATCH = 64;
const WIDTH = 32;
const CLASSES = 10;
/** The noise of Santurkar et al. (2018) moves means by up to 0.5 and scales by up to 0.125 to either side. */
const SCALE_PER_SHIFT = 0.25;

/** Hidden layers of 32 units read digits, with batch normalisation before each activation, after it or nowhere. */
export const digitsNetwork = (seed: number, network: DigitsNetwork): RunSpec => ({
  seed,
  data: digitsData({ points: POINTS, ...(network.validationPoints ? { validationPoints: network.validationPoints } : {}) }, network.digits),
  layers: [...Array.from({ length: network.depth ?? 6 }, () => hiddenLayer(network)).flat(), dense(CLASSES, network.activation)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: network.learningRate },
  batchSize: BATCH,
  steps: network.steps,
  record: network.record,
});

function hiddenLayer({ place, activation = 'tanh', shift = 0 }: DigitsNetwork): LayerSpec[] {
  const weights = dense(WIDTH, activation);
  const active: LayerSpec = { kind: 'activation', activation };
  if (place === 'nowhere') return [weights, active];
  const normalisation: LayerSpec[] = [{ kind: 'batchNorm' }];
  if (shift > 0) normalisation.push({ kind: 'noise', shift, scale: SCALE_PER_SHIFT * shift });
  return place === 'before' ? [weights, ...normalisation, active] : [weights, active, ...normalisation];
}

/** He's weights for ReLU, Xavier's otherwise. */
const dense = (units: number, activation?: Activation): LayerSpec => ({
  kind: 'dense',
  units,
  init: { kind: activation === 'relu' ? 'heUniform' : 'xavierUniform', bias: 'zeros' },
});
