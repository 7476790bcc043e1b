import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../../src/lib/data/createDataSet';
import { cosine, exponential, hyperbolicTangent, logarithm, sine } from '../../../../src/lib/math/portable';
import { byteSum, normals, permutation, randomWord, streamKey, symmetricUniform, uniform } from '../../../../src/lib/math/random';
import { initialParameters } from '../../../../src/lib/nn/initialParameters';
import { networkLayers } from '../../../../src/lib/nn/network';
import type { DataSpec, InitialiserSpec } from '../../../../src/lib/spec/spec';
import { batchSequence, dropoutMask, masksKey, noiseKey, unitNoise } from '../../../../src/lib/spec/streams';
import cases from './cases.json';
import recorded from './fingerprints.json';

const COUNT = 10_000;
const SEED = 7;

const fingerprint = (...arrays: readonly ArrayBufferView[]) => {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of arrays) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest('hex').slice(0, 16);
};

const prints = (): Record<string, string> => {
  const key = streamKey(1, 2, 3);
  const doubles = (make: (i: number) => number) => fingerprint(Float64Array.from({ length: COUNT }, (_, i) => make(i)));
  const ofNumbers = (f: (x: number) => number) => doubles((i) => f((i - COUNT / 2) * 0.0137));
  const batches = batchSequence(SEED, 103, 20);
  const noise = unitNoise(noiseKey(SEED, 2, 5), 33, { scale: 0.125, shift: 0.7 });
  const made: Record<string, string> = {
    words: fingerprint(Uint32Array.from({ length: COUNT }, (_, i) => randomWord(key, i))),
    uniform: doubles((i) => uniform(key, i)),
    'symmetric uniform': doubles((i) => symmetricUniform(key, i, 0.3)),
    'byte sums': doubles((i) => byteSum(key, i)),
    normal: fingerprint(normals(key, COUNT)),
    permutation: fingerprint(permutation(key, 1000)),
    exponential: ofNumbers(exponential),
    logarithm: doubles((i) => logarithm((i + 1) * 0.0137)),
    sine: ofNumbers(sine),
    cosine: ofNumbers(cosine),
    'hyperbolic tangent': ofNumbers(hyperbolicTangent),
    mask: fingerprint(dropoutMask(masksKey(SEED, 1, 5), 0.3, 600)),
    noise: fingerprint(noise.factors, noise.shifts),
    batches: fingerprint(...Array.from({ length: 12 }, (_, step) => batches(step).slice())),
  };
  for (const [name, data] of Object.entries(cases.data)) {
    const { training, validation } = createDataSet({ seed: SEED, loss: 'crossEntropy', data: data as DataSpec });
    made[name] = fingerprint(training.inputs, training.targets, validation.inputs, validation.targets);
  }
  for (const init of cases.initialisers as InitialiserSpec[]) {
    const layers = networkLayers([{ kind: 'dense', units: 33, init }, { kind: 'batchNorm' }, { kind: 'dense', units: 7, init }], 2);
    made[`weights ${JSON.stringify(init)}`] = fingerprint(...initialParameters(layers, SEED).map(({ values }) => values));
  }
  return made;
};

const python = (...args: readonly string[]) => spawnSync('python3', args, { encoding: 'utf8' });

describe('random numbers, data, weights, masks and batches', () => {
  const made = prints();

  test('have the recorded bits', () => {
    expect(made).toEqual(recorded);
  });

  // Without Python and NumPy the recorded bits, which NumPy made, stand in for it.
  test('have the bits of the NumPy twin', { timeout: 60_000 }, () => {
    const hasNumPy = python('-c', 'import numpy').status === 0;
    if (!hasNumPy) console.warn('python3 with NumPy was not found: the twin itself was not run, only its recorded bits were compared.');
    const { stdout, stderr } = hasNumPy
      ? python(fileURLToPath(new URL('fingerprints.py', import.meta.url)))
      : { stdout: JSON.stringify(recorded), stderr: '' };
    expect(stderr).toBe('');
    expect(made).toEqual(JSON.parse(stdout));
  });
});
