import { PICTURE_STEPS, pictureRun } from '../../../lib/experiments/dropout/pictureRun';
import { meanEstimate, type Estimate } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export const PICTURES = [100, 300, 1000] as const;
export const PROBABILITIES = [0, 0.2, 0.4, 0.5, 0.6, 0.7] as const;
export const DECAYS = [0.0003, 0.001, 0.003] as const;
/** Runs for each of them; the same rows and weights for all. Another seed of the figure has others. */
export const SEEDS = 4;

/** What is tried: a drop probability without weight decay, or a weight decay without dropout. */
interface Brake {
  p: number;
  weightDecay: number;
}

const BRAKES: readonly Brake[] = [
  ...PROBABILITIES.map((p) => ({ p, weightDecay: 0 })),
  ...DECAYS.map((weightDecay) => ({ p: 0, weightDecay })),
];
const EACH = PICTURES.length * BRAKES.length;

/** Seed by seed everything, so that the whole is seen soon and then becomes sharper. */
export const sweptSpecs = ({ width, seed }: Pick<Settings, 'width' | 'seed'>): RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) =>
    PICTURES.flatMap((pictures) =>
      BRAKES.map((brake) =>
        pictureRun({ ...brake, seed: runSeed(seed, i, SEEDS), pictures, width, record: { every: PICTURE_STEPS, validation: true } }),
      ),
    ),
  ).flat();

/** Share of the pictures kept from training that are misread; not a number where the training diverged. */
export const errorOf = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? 1 - (records.at(-1)?.validation?.accuracy ?? NaN) : NaN;

/** One brake on one number of pictures, with the errors of its runs so far. */
export interface Cell extends Brake {
  pictures: number;
  errors: readonly number[];
  /** Mean with its interval; absent while there are fewer than two runs. */
  estimate: Estimate | undefined;
}

/** The results so far, in the order of `sweptSpecs`, put together. */
export const cells = (results: readonly number[]): Cell[] =>
  PICTURES.flatMap((pictures, size) =>
    BRAKES.map((brake, place) => {
      const errors = results.filter((error, run) => run % EACH === size * BRAKES.length + place && Number.isFinite(error));
      return { ...brake, pictures, errors, estimate: errors.length < 2 ? undefined : meanEstimate(errors) };
    }),
  );

export const meanError = ({ errors, estimate }: Cell): number => estimate?.value ?? errors[0] ?? NaN;

/** Of the cells with so many pictures: those with dropout or none by p, and the best weight decay. */
export function ofPictures(all: readonly Cell[], pictures: number): { dropout: Cell[]; decay: Cell | undefined } {
  const own = all.filter((cell) => cell.pictures === pictures);
  const decays = own.filter(({ weightDecay, errors }) => weightDecay > 0 && errors.length > 0);
  return {
    dropout: own.filter(({ weightDecay }) => weightDecay === 0),
    decay: decays.toSorted((a, b) => meanError(a) - meanError(b))[0],
  };
}
