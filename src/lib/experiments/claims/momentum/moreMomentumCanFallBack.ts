import { streamKey, uniform } from '../../../math/random';
import { tiltedQuartic } from '../../../surfaces/tiltedQuartic';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { minimumStrip } from '../../momentum/minimumStrip';

const MOMENTA = Array.from({ length: 50 }, (_, i) => (50 + i) / 100);
const STARTS = { from: 1.5, to: 1.9 };

/** Where a ball in the tilted double well ends, from a random start, for momenta 0.5 to 0.99. */
export const experiment = defineExperiment({
  ...seedsUpTo(40),
  measure: (seed) => {
    const start = STARTS.from + (STARTS.to - STARTS.from) * uniform(streamKey(seed), 0);
    const fates = minimumStrip(tiltedQuartic, start, { learningRate: 0.05, steps: 1_000 }, MOMENTA);
    const escape = fates.indexOf('global minimum');
    const fallsBack = escape >= 0 && fates.indexOf('local minimum', escape) > escape;
    return { start, escape: MOMENTA[escape] ?? 1, fallsBack: Number(fallsBack) };
  },
  effect: 'share',
  outcome: ({ fallsBack }) => fallsBack === 1,
  claimed: { above: 0.8 },
});
