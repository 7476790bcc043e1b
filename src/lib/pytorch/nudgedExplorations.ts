import { explore, type Exploration, type ExplorationSettings } from '../surfaces/exploration';
import { NUDGE } from './comparableSteps';

/**
 * A descent on a reader's own surface may forget where it started and then leave an edge to which rounding decides the side: it is compared through less
 * growth.
 */
const OWN_GROWTH = 100;

/** An exploration with the same from a nudged start; and how far the two may part. */
export function nudgedExplorations(settings: ExplorationSettings, exploration: Exploration) {
  const [x, y] = exploration.start;
  return {
    nudged: explore({ ...settings, start: [x + NUDGE, y - NUDGE] }),
    largestGrowth: exploration.surface.own ? OWN_GROWTH : undefined,
  };
}
