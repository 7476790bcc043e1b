import { streamKey, symmetricUniform } from '../../src/lib/math/random';
import type { RunSpec } from '../../src/lib/spec/spec';
import recorded from './reference.json';

/** Stream of the directions, as in network.py. */
const DIRECTIONS = 1003;

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

export interface RecordedJob {
  losses: number[];
  /** None where they are clipped. */
  firstGradients: Digest[];
  parameters: Digest[];
  evaluationLoss: number;
  averaged?: { parameters: Digest[]; evaluationLoss: number };
}

export interface Reference {
  features: number;
  rows: number;
  jobs: Record<string, RecordedJob>;
  /** Of the jobs with Muon, as PyTorch trains them: with Newton-Schulz steps in bfloat16, where `jobs` has them in float32. */
  lossesInBfloat16: Record<string, number[]>;
  layers: LayerProbe[];
  optimisers: OptimiserProbe[];
  extremeLogits: { logits: number[]; targets: number[]; loss: number; gradients: number[] };
}

/** What PyTorch computed (reference.py). */
export const reference = recorded as unknown as Reference;

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
