import type { DataSet } from '../../src/lib/data/dataSet';
import { randomIndex, streamKey, symmetricUniform } from '../../src/lib/math/random';
import type { Loss, RunSpec } from '../../src/lib/spec/spec';
import jobs from './jobs.json';

/** Streams of the reference data, as in network.py. */
const INPUTS = 1001;
const TARGETS = 1002;

export interface Job {
  features: number;
  outputs: number;
  spec: RunSpec;
}

/** The engine's eight jobs, J1 to J8, and others by what they are about. */
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
