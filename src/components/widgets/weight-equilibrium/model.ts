import {
  equilibriumAngle,
  equilibriumLength,
  normalisedUnit,
  unitDraws,
  type UnitRun,
} from '../../../lib/experiments/batch-normalization/normalisedUnit';
import { meanOf } from '../../../lib/math/interval';
import type { Settings } from './figure';

export const STEPS = 1000;
/** Lengths of the weights at the start: of the two runs that are compared, and of two more with decay. */
export const LENGTHS = { compared: 1, short: 0.3, long: 3 } as const;
/** One step in so many is drawn; angles are root mean squares over as many. */
const KEPT_EVERY = 10;
/** What the gradients are in balance is measured over the last steps. */
const SETTLED = STEPS / 2;

/** What is drawn of a run. */
export interface Course {
  /** At steps 0, 10, 20 and so on. */
  lengths: number[];
  /** Root mean squares over steps 1 to 10, 11 to 20 and so on, in radians. */
  angles: number[];
}

export interface Courses {
  without: Course;
  with: Course;
  short: Course;
  long: Course;
  /** Where the weights with decay should settle, by the mean square of the gradients at length 1. */
  predicted: { length: number; angle: number };
}

/** A unit without weight decay and three with it, on the same batches. */
export function courses({ learningRate, weightDecay, seed }: Settings): Courses {
  const draws = unitDraws(seed, STEPS);
  const run = (decay: number, length: number) => normalisedUnit({ learningRate, weightDecay: decay, length }, draws);
  const compared = run(weightDecay, LENGTHS.compared);
  return {
    without: course(run(0, LENGTHS.compared)),
    with: course(compared),
    short: course(run(weightDecay, LENGTHS.short)),
    long: course(run(weightDecay, LENGTHS.long)),
    predicted: {
      length: equilibriumLength({ learningRate, weightDecay }, meanSquareAtOne(compared)),
      angle: equilibriumAngle({ learningRate, weightDecay }),
    },
  };
}

/** Mean square of the gradients that there would be at weights of length 1: by the formula for the scale, gradient times length. */
function meanSquareAtOne({ gradients, lengths }: UnitRun): number {
  const squares = gradients.map((gradient, step) => (gradient * (lengths[step] ?? NaN)) ** 2).slice(-SETTLED);
  return meanOf(squares);
}

const course = ({ lengths, angles }: UnitRun): Course => ({
  lengths: lengths.filter((_, step) => step % KEPT_EVERY === 0),
  angles: Array.from({ length: Math.floor(angles.length / KEPT_EVERY) }, (_, part) => {
    const own = angles.slice(part * KEPT_EVERY, (part + 1) * KEPT_EVERY);
    return Math.sqrt(own.reduce((sum, angle) => sum + angle * angle, 0) / own.length);
  }),
});

/** The steps at which something is drawn, for values that begin with step 0, or with the end of the first part. */
export const stepsOf = (values: readonly number[], first: 0 | 1) =>
  values.map((value, index) => [(index + first) * KEPT_EVERY, value] as const);
