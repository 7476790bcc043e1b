import type { DigitKind } from '../../../lib/experiments/digitsData';
import { lossCurve, type LossCurve } from '../../../lib/experiments/lossCurve';
import {
  digitsRun,
  racePath,
  RACERS,
  racerSpec,
  stepsToGoal,
  TRAINED_RACERS,
  TUNED_RATES,
  type RaceCourse,
  type RacePath,
  type TrainedRacer,
} from '../../../lib/experiments/momentum/optimiserRace';
import { ruleEngine } from '../../../lib/pytorch/ruleEngine';
import type { Rule } from '../../../lib/rules/rule';
import { learningRateOf, withLearningRate } from '../../../lib/rules/ruleNumbers';
import type { RunSpec } from '../../../lib/spec/spec';
import { RACE_SADDLE, raceGrounds, turned, type RaceGround } from '../../../lib/surfaces/raceGrounds';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export type SurfaceCourse = Exclude<RaceCourse, 'digits' | 'drawn'>;

/** Whether the racers are trained. */
export const isTrainedOn = (course: RaceCourse): course is 'digits' | 'drawn' => course === 'digits' || course === 'drawn';

/** Steps that are drawn, and up to which an arrival counts and the loss has to stay where it arrived. */
const USUAL = { steps: 300, mostSteps: 600 };
const LONG = { steps: 3_000, mostSteps: 3_000 };
const DIGITS_GOAL = 0.1;
const RATE_DIGITS = 3;
/** Learning rates that are tried. */
const TRIED = [0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10] as const;

/** Whoever runs: an optimiser of torch's, or the reader's own. */
export type Runner = TrainedRacer | 'yours';

/** A runner with its learning rate, which not every rule has, and when it came to the goal. */
export interface Entry {
  racer: Runner;
  learningRate?: number | undefined;
  arrival: number | undefined;
}

export interface SurfaceEntry extends Entry, RacePath {
  /** Arrivals under other learning rates. */
  tried: readonly (readonly [learningRate: number, arrival: number])[];
}

export interface DigitsEntry extends Entry {
  curve: readonly (readonly [step: number, training: number, accuracy: number])[];
  validation: number;
}

/** The tuned rate times the reader's factor. */
export function rateOf(racer: TrainedRacer, { course, factor }: Pick<Settings, 'course' | 'factor'>): number {
  const rates: Partial<Record<TrainedRacer, number>> = TUNED_RATES[course];
  return scaled(rates[racer] ?? NaN, factor);
}

const scaled = (rate: number, factor: number): number => Number((rate * factor).toPrecision(RATE_DIGITS));

/** The reader's rule, its learning rate times the factor; undefined if there is none, it has a mistake in it, or what reads it is not loaded. */
export function ruleOf({ rule: text, factor }: Pick<Settings, 'rule' | 'factor'>): Rule | undefined {
  const rule = ruleEngine()?.readRule(text).rule;
  const rate = rule && learningRateOf(rule);
  return rule && (rate === undefined || factor === 1 ? rule : withLearningRate(rule, scaled(rate, factor)));
}

/** Those that are trained, or run on a surface. */
export const racersOn = (course: RaceCourse): readonly TrainedRacer[] => (isTrainedOn(course) ? TRAINED_RACERS : RACERS);

export interface SurfaceRace {
  ground: RaceGround;
  /** Height of the lowest minimum. */
  floor: number;
  goal: number;
  /** Steps that are drawn, and those up to which the loss has to stay at the goal. */
  steps: number;
  mostSteps: number;
}

/** The ravine's goal is a thousandth of the first loss; on the saddle it is half of the shallower way down. */
export function surfaceRace(course: SurfaceCourse, { angle, long = false }: { angle: number; long?: boolean }): SurfaceRace {
  const { value, start } = raceGrounds[course];
  const watched = long ? LONG : USUAL;
  return course === 'ravine'
    ? { ground: turned(raceGrounds.ravine, angle), floor: 0, goal: value(...start) / 1000, ...watched }
    : { ground: turned(raceGrounds.saddle, angle), floor: value(0, RACE_SADDLE.right), goal: value(0, -RACE_SADDLE.left) / 2, ...watched };
}

/** The race of the settings; none on the digits, where the racers are trained. */
export const raceOf = ({ course, angle, long }: Pick<Settings, 'course' | 'angle' | 'long'>): { race?: SurfaceRace } =>
  isTrainedOn(course) ? {} : { race: surfaceRace(course, { angle, long }) };

/** Arrivals of every racer, in the order of `RACERS`, under the learning rates that are tried: they depend on the course alone. */
export function triedRates({ race }: ReturnType<typeof raceOf>): SurfaceEntry['tried'][] {
  if (!race) return [];
  const { ground, goal, mostSteps } = race;
  const arrival = (racer: (typeof RACERS)[number], rate: number) =>
    stepsToGoal(racePath(ground, racerSpec(racer, rate), mostSteps).losses, goal, mostSteps) ?? NaN;
  return RACERS.map((racer) => TRIED.map((rate) => [rate, arrival(racer, rate)] as const));
}

export function surfaceEntries(
  { ground, goal, steps, mostSteps }: SurfaceRace,
  settings: Pick<Settings, 'course' | 'factor'>,
  tried: ReturnType<typeof triedRates>,
): SurfaceEntry[] {
  return RACERS.map((racer, place) => {
    const learningRate = rateOf(racer, settings);
    const { positions, losses } = racePath(ground, racerSpec(racer, learningRate), mostSteps);
    return {
      racer,
      learningRate,
      arrival: stepsToGoal(losses, goal, mostSteps),
      positions: positions.slice(0, steps + 1),
      losses: losses.slice(0, steps + 1),
      tried: tried[place] ?? [],
    };
  });
}

/**
 * The reader's rule on the ground, and under other learning rates if it has one.
 * @throws Error if what runs rules is not loaded: then there is no rule either
 */
export function ruleEntry({ ground, goal, steps, mostSteps }: SurfaceRace, rule: Rule, rates: readonly number[] = TRIED): SurfaceEntry {
  const engine = ruleEngine();
  if (!engine) throw new Error('Nothing is loaded that runs a rule');
  const pathOf = (run: Rule) => engine.rulePath(ground, run, mostSteps);
  const { positions, losses } = pathOf(rule);
  const learningRate = learningRateOf(rule);
  const arrival = (rate: number) => stepsToGoal(pathOf(withLearningRate(rule, rate)).losses, goal, mostSteps) ?? NaN;
  return {
    racer: 'yours',
    learningRate,
    arrival: stepsToGoal(losses, goal, mostSteps),
    positions: positions.slice(0, steps + 1),
    losses: losses.slice(0, steps + 1),
    tried: learningRate === undefined ? [] : rates.map((rate) => [rate, arrival(rate)] as const),
  };
}

/** The runs on the digits, in the order of `TRAINED_RACERS`; none on a surface. */
export const digitsSpecs = ({ course, factor, seed }: Pick<Settings, 'course' | 'factor' | 'seed'>): RunSpec[] =>
  isTrainedOn(course)
    ? TRAINED_RACERS.map((racer) => digitsRun(seed, racerSpec(racer, rateOf(racer, { course, factor })), digitKindOf(course)))
    : [];

export const digitKindOf = (course: RaceCourse): DigitKind => (course === 'drawn' ? 'drawn' : 'handwriting');

/** What the page keeps of a run on the digits. */
export interface DigitsRun extends LossCurve {
  accuracies: readonly number[];
}

export const digitsResult = (run: SweptRun): DigitsRun => ({
  ...lossCurve(run),
  accuracies: run.records.map(({ validation }) => validation?.accuracy ?? NaN),
});

export function digitsEntries(runs: readonly DigitsRun[], settings: Pick<Settings, 'course' | 'factor'>): DigitsEntry[] {
  return runs.flatMap(({ points, diverged, accuracies }, place) => {
    const racer = TRAINED_RACERS[place];
    return racer ? digitsEntry(racer, rateOf(racer, settings), { points, diverged, accuracies }) : [];
  });
}

/** What came of one run on the digits. */
export function digitsEntry(racer: Runner, learningRate: number | undefined, { points, diverged, accuracies }: DigitsRun): DigitsEntry {
  const curve = points.map(([step, training], index) => [step, training, accuracies[index] ?? NaN] as const);
  return {
    racer,
    learningRate,
    arrival: diverged ? undefined : curve.find(([, training]) => training <= DIGITS_GOAL)?.[0],
    curve,
    validation: diverged ? NaN : (accuracies.at(-1) ?? NaN),
  };
}
