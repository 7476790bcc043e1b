import { digitsData, type DigitKind } from '../digitsData';
import type { LayerSpec, RunSpec } from '../../spec/spec';

export const READER_NORMS = ['none', 'batchNorm', 'layerNorm'] as const;
export type ReaderNorm = (typeof READER_NORMS)[number];

export interface NormedReader {
  norm: ReaderNorm;
  batchSize: number;
  learningRate: number;
  /** Training pictures. */
  points: number;
  /** Hidden layers. */
  depth: number;
  /** Passes over the pictures; 8 if absent. */
  passes?: number;
  /** Handwriting if absent. */
  digits?: DigitKind;
}

const PASSES = 8;
const WIDTH = 32;
const CLASSES = 10;
const VALIDATION_POINTS = 500;

/** Hidden layers of 32 ReLU units read digits, with a norm before each activation or none: as many passes over the pictures at any size of the batch. */
export function normedReader(
  seed: number,
  { norm, batchSize, learningRate, points, depth, passes = PASSES, digits }: NormedReader,
): RunSpec {
  const steps = passes * Math.floor(points / batchSize);
  const hidden: LayerSpec[] = [dense(WIDTH), ...(norm === 'none' ? [] : [{ kind: norm }]), { kind: 'activation', activation: 'relu' }];
  return {
    seed,
    data: digitsData({ points, validationPoints: VALIDATION_POINTS }, digits),
    layers: [...Array.from({ length: depth }, () => hidden).flat(), dense(CLASSES)],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize,
    steps,
    record: { every: steps, validation: true },
  };
}

const dense = (units: number): LayerSpec => ({ kind: 'dense', units, init: { kind: 'heUniform', bias: 'zeros' } });
