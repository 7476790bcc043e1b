import { geometricMeanEstimate, meanEstimate, shareEstimate, type Estimate } from '../math/interval';

/**
 * How the one number that a claim is about follows from the seeds' outcomes: their mean (of a paired difference, the mean difference),
 * their geometric mean (of ratios), the share of seeds in which something happened, or a single measurement without chance.
 */
export type Effect = 'mean' | 'ratio' | 'share' | 'exact';

/** The effect with its interval; outcomes of a share are 0 and 1. */
export function effectEstimate(effect: Effect, outcomes: readonly number[]): Estimate {
  switch (effect) {
    case 'mean':
      return meanEstimate(outcomes);
    case 'ratio':
      return geometricMeanEstimate(outcomes);
    case 'share':
      return shareEstimate(outcomes.filter((outcome) => outcome === 1).length, outcomes.length);
    case 'exact': {
      const [value = NaN] = outcomes;
      return { value, interval: [value, value] };
    }
  }
}
