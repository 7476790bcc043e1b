import { digitsNetwork, type Place } from '../../../lib/experiments/batch-normalization/digitsNetwork';
import { SEED_COUNT } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 200;
const RECORD_EVERY = 10;
const VALIDATION_POINTS = 300;
/** Of every network; the first is the figure's own. */
export const SEEDS = 3;

export const PLACES = ['nowhere', 'before', 'after'] as const satisfies readonly Place[];

/** Seed by seed the three networks, on the same digits in the same batches. */
export const allSpecs = (settings: Settings): readonly RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) => PLACES.map((place) => run(settings, place, (settings.seed + i) % SEED_COUNT))).flat();

const run = ({ activation, learningRate, depth, digits }: Settings, place: Place, seed: number): RunSpec =>
  digitsNetwork(seed, {
    place,
    activation,
    learningRate,
    depth,
    digits,
    steps: STEPS,
    validationPoints: VALIDATION_POINTS,
    record: { every: RECORD_EVERY, training: true, validation: true },
  });
