import { permutation, randomWord, streamKey, uniform, type StreamKey } from '../math/random';

/**
 * Which random numbers a run uses for what: the first word of a key is the seed, the second one of these, then what is named here.
 * Layers are counted among their own kind (the dense layers 0, 1, 2, ...; the dropout layers 0, 1, 2, ...), so a network with
 * dropout and its twin without have the same weights and see the same batches.
 *
 * | stream       | key                              | counter                                                  |
 * | ------------ | -------------------------------- | -------------------------------------------------------- |
 * | `training`   | seed of the data, 1, component   | row (see src/lib/data: each component of a row has its own) |
 * | `validation` | seed of the data, 2, component   | row                                                      |
 * | `weights`    | seed, 3, dense layer             | out * fan_in + in: PyTorch's order of a weight [out, in] |
 * | `biases`     | seed, 4, dense layer             | out                                                      |
 * | `batches`    | seed, 5, epoch                   | training row                                             |
 * | `masks`      | seed, 6, dropout layer, step     | row of the batch * units + unit                          |
 * | `noise`      | seed, 7, noise layer, step       | unit for its scale, units + unit for its shift           |
 *
 * **Masks.** The step that turns update t into update t + 1 (the first has t = 0) keeps element i of a dropout layer exactly when
 * `uniform(key, i) >= p`, that is when `word(key, i) >>> 8 >= ceil(p * 2^24)`, and multiplies what it keeps by 1 / (1 - p).
 * p = 0 keeps all and multiplies by one. A pass in train mode outside a step uses the masks of the step to come.
 *
 * **Noise.** A unit's factor is 1 + scale (2u - 1) and its shift is shift (2v - 1), with the uniform numbers u and v at its two counters, in
 * float32 throughout.
 *
 * **Batches.** An epoch has floor(rows / batchSize) steps, as with PyTorch's `DataLoader(drop_last=True)`. In epoch e the rows stand in the
 * order `permutation(key, rows)` and batch b takes places b * batchSize to (b + 1) * batchSize - 1. A full batch is in natural order.
 */
export const STREAMS = { training: 1, validation: 2, weights: 3, biases: 4, batches: 5, masks: 6, noise: 7 } as const;

/** Thresholds of masks are whole multiples of 2^-24, as the uniform numbers are. */
const MASK_RESOLUTION = 2 ** 24;

export function weightsKey(seed: number, denseLayer: number): StreamKey {
  return streamKey(seed, STREAMS.weights, denseLayer);
}

export function biasesKey(seed: number, denseLayer: number): StreamKey {
  return streamKey(seed, STREAMS.biases, denseLayer);
}

export function batchesKey(seed: number, epoch: number): StreamKey {
  return streamKey(seed, STREAMS.batches, epoch);
}

export function masksKey(seed: number, dropoutLayer: number, step: number): StreamKey {
  return streamKey(seed, STREAMS.masks, dropoutLayer, step);
}

export function noiseKey(seed: number, noiseLayer: number, step: number): StreamKey {
  return streamKey(seed, STREAMS.noise, noiseLayer, step);
}

/** What a noise layer does to each of its units in a step: it multiplies by the factor and adds the shift. */
export function unitNoise(
  key: StreamKey,
  units: number,
  { scale, shift }: { scale: number; shift: number },
): { factors: Float32Array; shifts: Float32Array } {
  const draw = (counter: number, bound: number) => Math.fround(Math.fround(bound) * (2 * uniform(key, counter) - 1));
  return {
    factors: Float32Array.from({ length: units }, (_, unit) => 1 + draw(unit, scale)),
    shifts: Float32Array.from({ length: units }, (_, unit) => draw(units + unit, shift)),
  };
}

/** An element is kept when the upper 24 bits of its word are at least this. */
export function maskThreshold(p: number): number {
  return Math.ceil(p * MASK_RESOLUTION);
}

/** The first `count` elements of a mask: 0, or 1 / (1 - p) rounded to float32. */
export function dropoutMask(key: StreamKey, p: number, count: number): Float32Array {
  const threshold = maskThreshold(p);
  const kept = 1 / (1 - p);
  const mask = new Float32Array(count);
  for (let i = 0; i < count; i++) mask[i] = randomWord(key, i) >>> 8 >= threshold ? kept : 0;
  return mask;
}

/**
 * The training rows of a step, in order or out of it; keeps the last epoch's order. With `count`, the rows of that many steps one after
 * another, or of fewer where the epoch ends. `batchSize` is at most `rows`. The rows belong to the sequence: read, don't write.
 */
export function batchSequence(seed: number, rows: number, batchSize: number | 'full'): (step: number, count?: number) => Int32Array {
  if (batchSize === 'full') return fullBatches(rows);
  const stepsPerEpoch = Math.floor(rows / batchSize);
  let kept: { epoch: number; order: Int32Array } = { epoch: -1, order: new Int32Array() };
  return (step, count = 1) => {
    const epoch = Math.floor(step / stepsPerEpoch);
    if (epoch !== kept.epoch) kept = { epoch, order: permutation(batchesKey(seed, epoch), rows) };
    const first = step % stepsPerEpoch;
    const last = Math.min(stepsPerEpoch, first + count);
    return kept.order.subarray(first * batchSize, last * batchSize);
  };
}

function fullBatches(rows: number): (step: number, count?: number) => Int32Array {
  let repeated = Int32Array.from({ length: rows }, (_, row) => row);
  return (_, count = 1) => {
    const wanted = count * rows;
    if (repeated.length < wanted) repeated = Int32Array.from({ length: wanted }, (__, i) => i % rows);
    return repeated.subarray(0, wanted);
  };
}
