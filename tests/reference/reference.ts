import type { DataSet } from '../../src/lib/data/dataSet';
import { randomIndex, streamKey, symmetricUniform } from '../../src/lib/math/random';
import type { Loss, RunSpec } from '../../src/lib/training/spec';
import jobs from './jobs.json';
import recorded from './reference.json';

/** Streams of the reference data, as in streams.py. */
const INPUTS = 1001;
const TARGETS = 1002;
const DIRECTIONS = 1003;

export interface Job {
  features: number;
  outputs: number;
  spec: RunSpec;
}

/** Of a large array: its projection on the random direction `ordinal`, its norm and its first numbers. */
export interface Digest {
  name: string;
  projection: number;
  norm: number;
  beginning: number[];
}

export interface RecordedPass {
  loss: number;
  layers: { outputs: number[]; gradients: number[] }[];
  parameterGradients: Record<string, number[]>;
}

export interface LayerProbe {
  name: string;
  spec: RunSpec;
  train: RecordedPass;
  stateAfterStep: Record<string, number[]>;
  evalAfterStep: RecordedPass;
}

export interface OptimiserProbe {
  name: string;
  spec: RunSpec;
  losses: number[];
  /** By the number of steps done. */
  states: Record<string, Record<string, number[]>>;
}

export interface Reference {
  features: number;
  rows: number;
  jobs: Record<string, { losses: number[]; firstGradients: Digest[]; parameters: Digest[]; evaluationLoss: number }>;
  layers: LayerProbe[];
  optimisers: OptimiserProbe[];
  extremeLogits: { logits: number[]; targets: number[]; loss: number; gradients: number[] };
}

/** What PyTorch computed (reference.py). */
export const reference = recorded as unknown as Reference;

/** The engine's seven jobs. */
export const referenceJobs = jobs as unknown as Record<string, Job>;

/** The data on which reference.py trained. */
export function referenceData(seed: number, features: number, outputs: number, count: number, loss: Loss): DataSet {
  const inputs = Float32Array.from({ length: count * features }, (_, i) => symmetricUniform(streamKey(seed, INPUTS), i, 1));
  const key = streamKey(seed, TARGETS);
  const target = loss === 'crossEntropy' ? (row: number) => randomIndex(key, row, outputs) : (row: number) => symmetricUniform(key, row, 1);
  const targets = Float32Array.from({ length: count }, (_, row) => target(row));
  return {
    features,
    outputs,
    training: { count, inputs, targets },
    validation: { count: 0, inputs: new Float32Array(), targets: new Float32Array() },
  };
}

export function jobData({ spec, features, outputs }: Job): DataSet {
  return referenceData(spec.seed, features, outputs, spec.data.points, spec.loss);
}

/** What `digest` in reference.py makes of an array. */
export function digest(seed: number, ordinal: number, name: string, values: Float32Array, beginning: number): Digest {
  const key = streamKey(seed, DIRECTIONS, ordinal);
  return {
    name,
    projection: values.reduce((sum, value, i) => sum + value * symmetricUniform(key, i, 1), 0),
    norm: Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)),
    beginning: [...values.subarray(0, beginning)],
  };
}
