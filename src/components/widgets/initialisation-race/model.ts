import { digitsData } from '../../../lib/experiments/digitsData';
import { schemeInitialiser, SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import { dataShape } from '../../../lib/spec/dataShape';
import type { LayerSpec, RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 600;
const RECORD_EVERY = 25;
const POINTS = 500;
const CLASSES = 10;
const BATCH = 32;

/** The loss of a network that knows nothing, in nats. */
export const CHANCE = Math.log(CLASSES);

/** One run a scheme, in the order of `SCHEMES`: they differ in the first weights alone. */
export const raceSpecs = (settings: Settings): RunSpec[] => SCHEMES.map((scheme) => raceSpec(settings, scheme));

function raceSpec({ seed, activation, depth, width, learningRate, digits }: Settings, scheme: Scheme): RunSpec {
  const data = digitsData({ points: POINTS, validationPoints: POINTS }, digits);
  const { features } = dataShape({ data, loss: 'crossEntropy' });
  return {
    seed,
    data,
    layers: layersOf(scheme, features, { activation, depth, width }),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize: BATCH,
    steps: STEPS,
    record: { every: RECORD_EVERY, training: true, validation: true },
  };
}

function layersOf(
  scheme: Scheme,
  features: number,
  { activation, depth, width }: Pick<Settings, 'activation' | 'depth' | 'width'>,
): LayerSpec[] {
  const dense = (inputs: number, units: number): LayerSpec => ({ kind: 'dense', units, init: schemeInitialiser(scheme, inputs) });
  const hidden = Array.from({ length: depth }, (_, layer): LayerSpec[] => [
    dense(layer === 0 ? features : width, width),
    { kind: 'activation', activation },
  ]);
  return [...hidden.flat(), dense(width, CLASSES)];
}
