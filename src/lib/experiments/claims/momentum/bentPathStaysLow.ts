import { defineExperiment, seedsUpTo } from '../../experiment';
import { pathLosses } from '../../momentum/bentPath';

/** The highest training loss on the straight line between two trained networks, and on a bent path; with few units, and on another task. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const highest = (width: number, task: 'moons' | 'spirals' = 'moons') => {
      const { straight, bent } = pathLosses({ task, width, seed });
      return { straight: Math.max(...straight), bent: Math.max(...bent), ends: Math.max(straight[0] ?? NaN, straight.at(-1) ?? NaN) };
    };
    const [wide, narrow, spirals] = [highest(16), highest(4), highest(16, 'spirals')];
    return {
      straight: wide.straight,
      bent: wide.bent,
      ends: wide.ends,
      straightNarrow: narrow.straight,
      bentNarrow: narrow.bent,
      endsNarrow: narrow.ends,
      straightSpirals: spirals.straight,
      bentSpirals: spirals.bent,
      endsSpirals: spirals.ends,
    };
  },
  effect: 'ratio',
  outcome: ({ straight, bent }) => straight / bent,
  claimed: { above: 10 },
});
