import { schemeInitialiser, SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { LayerSpec, RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 600;
const RECORD_EVERY = 25;
const POINTS = 500;
const SIZE = 14;
const CLASSES = 10;
const BATCH = 32;

/** The loss of a network that knows nothing, in nats. */
export const CHANCE = Math.log(CLASSES);

/** One run a scheme, in the order of `SCHEMES`: they differ in the first weights alone. */
export const raceSpecs = (settings: Settings): RunSpec[] => SCHEMES.map((scheme) => raceSpec(settings, scheme));

function raceSpec({ seed, activation, depth, width, learningRate }: Settings, scheme: Scheme): RunSpec {
  return {
    seed,
    data: { kind: 'digits', size: SIZE, points: POINTS, validationPoints: POINTS },
    layers: layersOf(scheme, { activation, depth, width }),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize: BATCH,
    steps: STEPS,
    record: { every: RECORD_EVERY, training: true, validation: true },
  };
}

function layersOf(scheme: Scheme, { activation, depth, width }: Pick<Settings, 'activation' | 'depth' | 'width'>): LayerSpec[] {
  const dense = (inputs: number, units: number): LayerSpec => ({ kind: 'dense', units, init: schemeInitialiser(scheme, inputs) });
  const hidden = Array.from({ length: depth }, (_, layer): LayerSpec[] => [
    dense(layer === 0 ? SIZE * SIZE : width, width),
    { kind: 'activation', activation },
  ]);
  return [...hidden.flat(), dense(width, CLASSES)];
}
