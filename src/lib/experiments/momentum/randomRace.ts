import { streamKey, uniform } from '../../math/random';
import { raceGrounds, turned } from '../../surfaces/raceGrounds';
import { racePath, racerSpec, stepsToGoal, type Racer } from './optimiserRace';

/** Up to which an arrival counts, and a loss has to stay where it arrived. */
const MOST_STEPS = 1000;
const LONG_STEPS = 3 * MOST_STEPS;
const SHRUNK = 1000;
/** Where a start may lie, along the floor and across it. */
const ALONG = [-4, -2] as const;
const ACROSS = [0.4, 1.2] as const;

const between = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share;

interface Race {
  losses: (learningRate: number, steps: number) => readonly number[];
  goal: number;
}

/** The ravine from a random start, turned by an angle in degrees, and a thousandth of the loss there. */
function randomRace(seed: number, racer: Racer, degrees: number): Race {
  const key = streamKey(seed);
  const start = [between(ALONG, uniform(key, 0)), between(ACROSS, uniform(key, 1))] as const;
  const ground = turned({ ...raceGrounds.ravine, start }, degrees);
  return {
    losses: (learningRate, steps) => racePath(ground, racerSpec(racer, learningRate), steps).losses,
    goal: ground.value(...ground.start) / SHRUNK,
  };
}

/** Steps to a thousandth of the loss in the ravine from a random start, turned by an angle in degrees; undefined if there are too many. */
export function ravineArrival(seed: number, racer: Racer, learningRate: number, degrees: number): number | undefined {
  const { losses, goal } = randomRace(seed, racer, degrees);
  return stepsToGoal(losses(learningRate, MOST_STEPS), goal, MOST_STEPS);
}

const RATES_A_DECADE = 20;
const FIRST_RATE = 1e-3;
const DECADES = 5;

export interface GoodRates {
  /** Decades of learning rates with which the loss comes to the goal, and stays below it to the last of 1,000 steps, in at most twice the fewest steps. */
  usual: number;
  /** The same, the loss having to stay there for 3,000 steps. */
  long: number;
}

/** The width of an optimiser's range of good learning rates, in the ravine turned by 45 degrees. */
export function decadesOfGoodRates(seed: number, racer: Racer): GoodRates {
  const { losses, goal } = randomRace(seed, racer, 45);
  const rates = Array.from({ length: RATES_A_DECADE * DECADES }, (_, place) => FIRST_RATE * 10 ** (place / RATES_A_DECADE));
  const paths = rates.map((rate) => losses(rate, LONG_STEPS));
  const decades = (steps: number) => {
    const arrivals = paths.map((path) => stepsToGoal(path.slice(0, steps + 1), goal, steps) ?? Infinity);
    const fewest = Math.min(...arrivals);
    return arrivals.filter((arrival) => arrival <= 2 * fewest).length / RATES_A_DECADE;
  };
  return { usual: decades(MOST_STEPS), long: decades(LONG_STEPS) };
}
