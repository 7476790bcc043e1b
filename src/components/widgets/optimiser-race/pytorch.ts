import { RACERS, type Racer } from '../../../lib/experiments/momentum/optimiserRace';
import { optimiserRaceSource } from '../../../lib/pytorch/optimiserRaceSource';
import type { PageRun, PageSeries, Rerun } from '../../../lib/pytorch/rerun';
import { namedRuns, type NamedRuns } from '../../../lib/pytorch/runSetup';
import type { Point } from '../../../lib/surfaces/surface';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { withCurves } from '../../../lib/pytorch/withCurves';
import {
  digitsSpecs,
  rateOf,
  STEPS,
  surfaceEntries,
  surfaceRace,
  type DigitsRun,
  type Settings,
  type SurfaceCourse,
  type SurfaceRace,
} from './model';

/** The page goes in single precision, the program in double. */
const TOLERANCE = 5e-3;

/** A program for the surfaces; training for the digits. */
export function rerun(settings: Settings): Rerun {
  const { course, angle } = settings;
  if (course === 'digits') return { kind: 'training', runs: digitsRuns(settings) };
  const entries = surfaceEntries(surfaceRace(course, angle), settings, []);
  const nudged = NUDGES.map((nudge) => surfaceEntries(nudgedRace(course, angle, nudge), settings, []));
  const series = entries.map(({ racer, losses }, place): PageSeries => ({
    name: NAMES[racer],
    quantity: 'loss',
    expression: `losses["${NAMES[racer]}"]`,
    values: losses,
    comparable: Math.min(...nudged.map((entries) => calmSteps(losses, entries[place]?.losses ?? []))),
  }));
  return { kind: 'program', source: source(settings), tolerance: TOLERANCE, series };
}

/** The same with what the page has found on the digits. */
export function pageRun(settings: Settings, found: readonly DigitsRun[]): PageRun {
  const run = rerun(settings);
  if (run.kind === 'program') return run;
  return withCurves(
    run,
    compared(settings).map((racer) => found[RACERS.indexOf(racer)]),
  );
}

export function source(settings: Settings): string {
  const { course, angle } = settings;
  if (course === 'digits') return trainingSource(digitsRuns(settings));
  const racers = RACERS.map((racer) => ({ racer, name: NAMES[racer], learningRate: rateOf(racer, settings) }));
  return optimiserRaceSource({ course, angle, steps: STEPS, racers });
}

const NAMES: Readonly<Record<Racer, string>> = {
  sgd: 'SGD',
  momentum: 'momentum',
  nesterov: 'Nesterov',
  adagrad: 'Adagrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
  adamw: 'AdamW',
};

/** With more than so many times the tuned rates training is chaotic from the first steps, but for the two that are calmest. */
const LARGEST_FACTOR = 3;
const compared = ({ factor }: Settings): Racer[] =>
  RACERS.filter((racer) => factor <= LARGEST_FACTOR || racer === 'sgd' || racer === 'adagrad');

function digitsRuns(settings: Settings): NamedRuns {
  const specs = digitsSpecs(settings);
  const racers = compared(settings);
  return namedRuns(
    racers.map((racer) => NAMES[racer]),
    racers.map((racer) => specs[RACERS.indexOf(racer)]),
  );
}

/** Of the coordinates of the start, relative: many roundings of single precision. */
const NUDGES: readonly Point[] = [
  [1e-4, 1e-4],
  [1e-4, -1e-4],
  [-1e-4, -1e-4],
];

/** Added to every gradient, with a sign that wavers: where a path stands nearly still, roundings of its place are all that a gradient sees. */
const SHAKE = 1e-6;

function nudgedRace(course: SurfaceCourse, angle: number, nudge: Point): SurfaceRace {
  const race = surfaceRace(course, angle);
  const { start, gradient } = race.ground;
  let steps = 0;
  const shaken = (x: number, y: number): Point => {
    const [p, q] = gradient(x, y);
    steps += 1;
    return [p + SHAKE * Math.sin(steps), q + SHAKE * Math.cos(2 * steps)];
  };
  const moved: Point = [start[0] * (1 + nudge[0]), start[1] * (1 + nudge[1])];
  return { ...race, ground: { ...race.ground, start: moved, gradient: shaken } };
}

/** How many of the first losses a nudge leaves where they are: where a path is chaotic, rounding decides about the others. */
function calmSteps(losses: readonly number[], nudged: readonly number[]): number {
  const moved = losses.findIndex((loss, step) => !(Math.abs((nudged[step] ?? NaN) - loss) < (TOLERANCE / 5) * Math.max(1, Math.abs(loss))));
  return moved < 0 ? losses.length : moved;
}
