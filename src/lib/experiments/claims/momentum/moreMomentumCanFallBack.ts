import { streamKey, uniform } from '../../../math/random';
import { tiltedQuartic } from '../../../surfaces/tiltedQuartic';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { minimumStrip } from '../../momentum/minimumStrip';

const MOMENTA = Array.from({ length: 50 }, (_, i) => (50 + i) / 100);
const STARTS = { from: 1.5, to: 1.9 };

/** The first momentum, by its index, with which a ball ends in the global minimum, and whether one with a larger momentum ends in the local one. */
function bands(start: number, settings: { learningRate: number; steps: number }): { escape: number; fallsBack: number } {
  const fates = minimumStrip(tiltedQuartic, start, settings, MOMENTA);
  const escape = fates.indexOf('global minimum');
  return { escape, fallsBack: Number(escape >= 0 && fates.indexOf('local minimum', escape) > escape) };
}

/** Where a ball in the tilted double well ends, from a random start, for momenta 0.5 to 0.99. */
export const experiment = defineExperiment({
  ...seedsUpTo(40),
  measure: (seed) => {
    const start = STARTS.from + (STARTS.to - STARTS.from) * uniform(streamKey(seed), 0);
    const { escape, fallsBack } = bands(start, { learningRate: 0.05, steps: 1_000 });
    return {
      start,
      escape: MOMENTA[escape] ?? 1,
      fallsBack,
      fallsBackSlow: bands(start, { learningRate: 0.02, steps: 3_000 }).fallsBack,
      fallsBackFast: bands(start, { learningRate: 0.1, steps: 1_000 }).fallsBack,
      fallsBackLong: bands(start, { learningRate: 0.05, steps: 3_000 }).fallsBack,
    };
  },
  effect: 'share',
  outcome: ({ fallsBack }) => fallsBack === 1,
  claimed: { above: 0.8 },
});
