import { exponential, logarithm } from '../../math/portable';
import type { LayerSpec, RunSpec } from '../../spec/spec';
import { digitsData } from '../digitsData';

export const PARAMETRISATIONS = ['standard', 'mup'] as const;
/** He's weights and one rate for all layers; or muP. */
export type Parametrisation = (typeof PARAMETRISATIONS)[number];

export interface WidthRun {
  seed: number;
  /** Hidden layers. */
  depth: number;
  /** Units of each of them. */
  width: number;
  parametrisation: Parametrisation;
  /** Adam's; under muP that of the first layer. */
  learningRate: number;
  steps: number;
}

/** At this width the two parametrisations are the same. */
export const BASE_WIDTH = 16;
export const WIDTHS = [16, 32, 64, 128, 256] as const;
export const RATES = Array.from({ length: 8 }, (_, i) => 0.001 * 2 ** i);
/** Of ten classes, in nats: the loss of a guess. */
export const CHANCE = Math.log(10);
const CLASSES = 10;
const POINTS = 500;

/** What muP does at a width: what every layer's weights are multiplied by, the law's scale included, and the factor on the learning rate. */
export interface Scales {
  first: number;
  hidden: number;
  last: number;
  rate: number;
}

/**
 * muP for Adam (Yang et al. 2021, table 3), for ReLU layers without biases, told as one learning rate. With r = width / BASE_WIDTH it wants the
 * rates eta, eta / r and eta / r for the first layer, the hidden and the last, and a last layer whose weights are sqrt r times smaller. ReLU
 * passes positive factors on, so a layer may have its weights multiplied by a factor if another's are divided by it. Adam moves each weight by
 * about its rate, whatever the gradient: on weights that are c times as large that is a c times smaller rate.
 */
export function muScales(width: number, depth: number): Scales {
  const power = (exponent: number) => exponential(exponent * logarithm(width / BASE_WIDTH));
  const [first, others] = [power(-depth / (depth + 1)), power(1 / (depth + 1))];
  return { first, hidden: others, last: others * power(-1 / 2), rate: first };
}

const UNSCALED: Scales = { first: 1, hidden: 1, last: 1, rate: 1 };

/** A ReLU network without biases learns 500 handwritten digits with Adam. */
export function widthRun({ seed, depth, width, parametrisation, learningRate, steps }: WidthRun): RunSpec {
  const scales = parametrisation === 'mup' ? muScales(width, depth) : UNSCALED;
  const dense = (units: number, scale: number): LayerSpec => ({ kind: 'dense', units, bias: false, init: { kind: 'heNormal', scale } });
  const hidden = Array.from({ length: depth }, (_, layer): LayerSpec[] => [
    dense(width, layer === 0 ? scales.first : scales.hidden),
    { kind: 'activation', activation: 'relu' },
  ]);
  return {
    seed,
    data: digitsData({ points: POINTS }),
    layers: [...hidden.flat(), dense(CLASSES, scales.last)],
    loss: 'crossEntropy',
    optimiser: { kind: 'adam', learningRate: learningRate * scales.rate },
    batchSize: 32,
    steps,
    record: { every: steps, training: true },
  };
}
