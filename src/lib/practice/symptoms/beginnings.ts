import { createDataSet } from '../../data/createDataSet';
import { twoLayerGradient, twoLayerLoss, type TwoLayerNetwork } from '../../experiments/initialization/twoLayerDescent';
import { standardDeviation } from '../../math/interval';
import { normals, streamKey, symmetricUniform, uniform } from '../../math/random';
import { meanOfAll, type Symptom } from './symptom';

const UNITS = 8;
const STEPS = 150;
const RATE = 0.5;

function start(seed: number): TwoLayerNetwork {
  const drawn = (place: number, count: number, size: number) => normals(streamKey(seed, place), count).map((draw) => size * draw);
  return { incoming: drawn(0, 2 * UNITS, 1), biases: new Float64Array(UNITS), outgoing: drawn(1, UNITS, Math.sqrt(1 / UNITS)), bias: 0 };
}

/** The training loss on two moons after 150 steps of a small network of which all layers are trained, and of which the readout alone is. */
export const hiddenLayers: Symptom = (seed) => {
  const { inputs, targets } = createDataSet({
    seed,
    data: { kind: 'moons', points: 60, noise: 0.1 },
    loss: 'crossEntropy',
  }).training;
  const trained = (areHidden: boolean) => {
    let network = start(seed);
    for (let step = 0; step < STEPS; step++) {
      const gradient = twoLayerGradient(network, { inputs, targets });
      const moved = (values: Float64Array, along: Float64Array) => values.map((value, i) => value - RATE * (along[i] ?? NaN));
      network = {
        incoming: areHidden ? moved(network.incoming, gradient.incoming) : network.incoming,
        biases: areHidden ? moved(network.biases, gradient.biases) : network.biases,
        outgoing: moved(network.outgoing, gradient.outgoing),
        bias: network.bias - RATE * gradient.bias,
      };
    }
    return twoLayerLoss(network, { inputs, targets });
  };
  return [trained(true), trained(false)];
};

const WIDTH = 32;
const DEPTH = 8;
const ROWS = 10;

/** How much of the last layer's outputs depends on the input: their spread over ten inputs against their mean, with biases of 0 and of 1. */
export const biasesOfOne: Symptom = (seed) => {
  const bound = Math.sqrt(6 / WIDTH);
  const shareWith = (bias: number) => {
    let rows = Array.from({ length: ROWS }, (_, row) => [...normals(streamKey(seed, 0, row), WIDTH)]);
    for (let layer = 1; layer <= DEPTH; layer++) {
      const key = streamKey(seed, layer);
      const weights = Float64Array.from({ length: WIDTH * WIDTH }, (_, i) => symmetricUniform(key, i, bound));
      rows = rows.map((row) =>
        Array.from({ length: WIDTH }, (_, unit) =>
          Math.max(
            0,
            row.reduce((sum, value, i) => sum + (weights[unit * WIDTH + i] ?? NaN) * value, bias),
          ),
        ),
      );
    }
    const spread = meanOfAll(Array.from({ length: WIDTH }, (_, unit) => standardDeviation(rows.map((row) => row[unit] ?? NaN))));
    return spread / meanOfAll(rows.map(meanOfAll));
  };
  return [shareWith(0), shareWith(1)];
};

const [INPUTS, CLASSES, EXAMPLES] = [64, 10, 20];

/** Ten logits of each of 20 examples before any training, from outputs of a ReLU layer. */
function firstLogits(seed: number, weight: (i: number) => number): number[] {
  return Array.from({ length: EXAMPLES }, (_, example) => {
    const row = normals(streamKey(seed, 0, example), INPUTS);
    return Array.from({ length: CLASSES }, (__, unit) =>
      row.reduce((sum, value, i) => sum + weight(unit * INPUTS + i) * Math.max(0, value), 0),
    );
  }).flat();
}

const byHe = (seed: number) => {
  const key = streamKey(seed, 1);
  return firstLogits(seed, (i) => symmetricUniform(key, i, Math.sqrt(6 / INPUTS)));
};

/** The mean of the logits, with readout weights by He's rule and from U(0, 1). */
export const positiveReadout: Symptom = (seed) => {
  const key = streamKey(seed, 1);
  return [meanOfAll(byHe(seed)), meanOfAll(firstLogits(seed, (i) => uniform(key, i)))];
};

/** Of an example's ten logits, how many get no gradient: none, or behind a ReLU those below 0. */
export const reluOnLogits: Symptom = (seed) => [0, byHe(seed).filter((logit) => logit <= 0).length / EXAMPLES];
