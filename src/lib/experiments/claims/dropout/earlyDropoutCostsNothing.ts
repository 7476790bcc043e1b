import { EARLY_STEPS, partlyDropped } from '../../dropout/earlyDropout';
import { defineExperiment, seedsUpTo } from '../../experiment';

const P = 0.3;
/** Of the steps. */
const EARLY = 0.2;
const SLOW_RATE = 0.1;
const LONGER = 3;

/** The training loss of a narrow network, with dropout for the first fifth of its steps, over that without any. */
export const experiment = defineExperiment({
  ...seedsUpTo(24, 1),
  measure: (seed) => {
    const losses = (share: number, changes: { p?: number; learningRate?: number; steps?: number } = {}) =>
      partlyDropped({ seed, p: P, share, ...changes });
    const [none, early, all] = [losses(0), losses(EARLY), losses(1)];
    const slow = { learningRate: SLOW_RATE };
    const long = { steps: LONGER * EARLY_STEPS };
    const half = { p: 0.5 };
    return {
      none: none.training,
      early: early.training,
      all: all.training,
      noneFresh: none.validation,
      earlyFresh: early.validation,
      noneSlow: losses(0, slow).training,
      earlySlow: losses(EARLY, slow).training,
      noneLong: losses(0, long).training,
      earlyLong: losses(EARLY, long).training,
      earlyHalf: losses(EARLY, half).training,
    };
  },
  effect: 'ratio',
  outcome: ({ early, none }) => early / none,
  claimed: { above: 2 / 3, below: 1.5 },
});
