import { streamKey, uniform } from '../../math/random';
import { raceGrounds, turned } from '../../surfaces/raceGrounds';
import { racePath, racerSpec, stepsToGoal, type Racer } from './optimiserRace';

const MOST_STEPS = 1000;
const SHRUNK = 1000;
/** Where a start may lie, along the floor and across it. */
const ALONG = [-4, -2] as const;
const ACROSS = [0.4, 1.2] as const;

const between = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share;

/** Steps to a thousandth of the loss in the ravine from a random start, turned by an angle in degrees; undefined if there are too many. */
export function ravineArrival(seed: number, racer: Racer, learningRate: number, degrees: number): number | undefined {
  const key = streamKey(seed);
  const start = [between(ALONG, uniform(key, 0)), between(ACROSS, uniform(key, 1))] as const;
  const ground = turned({ ...raceGrounds.ravine, start }, degrees);
  const goal = ground.value(...ground.start) / SHRUNK;
  return stepsToGoal(racePath(ground, racerSpec(racer, learningRate), MOST_STEPS).losses, goal, MOST_STEPS);
}

const RATES_A_DECADE = 20;
const FIRST_RATE = 1e-3;
const DECADES = 5;

/** Decades of learning rates with which an optimiser arrives in at most twice its fewest steps, in the ravine turned by 45 degrees. */
export function decadesOfGoodRates(seed: number, racer: Racer): number {
  const arrivals = Array.from(
    { length: RATES_A_DECADE * DECADES },
    (_, place) => ravineArrival(seed, racer, FIRST_RATE * 10 ** (place / RATES_A_DECADE), 45) ?? Infinity,
  );
  const fewest = Math.min(...arrivals);
  return arrivals.filter((arrival) => arrival <= 2 * fewest).length / RATES_A_DECADE;
}
