import { arrivalsOfBoth, LONG_STEPS, stepsOfBoth, type FiveTanhLayers } from './fiveTanhLayers';

/** Steps of both networks to the target; and whether they arrive at a slower and a faster rate, and in three times the steps. */
export function triedArrivals(seed: number, settings: Omit<FiveTanhLayers, 'normalised'>, rates: { slower: number; faster: number }) {
  const arrivals = (part: Partial<FiveTanhLayers>) => arrivalsOfBoth(seed, { ...settings, ...part });
  const [slower, faster] = [arrivals({ learningRate: rates.slower }), arrivals({ learningRate: rates.faster })];
  const long = arrivals({ mostSteps: LONG_STEPS });
  return {
    ...stepsOfBoth(seed, settings),
    plainSlower: slower.plain,
    normalisedSlower: slower.normalised,
    plainFaster: faster.plain,
    normalisedFaster: faster.normalised,
    plainLong: long.plain,
    normalisedLong: long.normalised,
  };
}
