import { withCurves } from '../../../lib/experiments/lossCurve';
import { RACERS, type Racer } from '../../../lib/experiments/momentum/optimiserRace';
import { optimiserRaceSource } from '../../../lib/pytorch/optimiserRaceSource';
import type { PageRun, PageSeries, Rerun } from '../../../lib/pytorch/rerun';
import type { NamedRuns } from '../../../lib/pytorch/runSetup';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { digitsSpecs, rateOf, STEPS, surfaceEntries, surfaceRace, type DigitsRun, type Settings, type SurfaceCourse } from './model';

/** The page goes in single precision, the program in double. */
const TOLERANCE = 2e-3;

/** A program for the surfaces; training for the digits. */
export function rerun(settings: Settings): Rerun {
  const { course, angle } = settings;
  if (course === 'digits') return { kind: 'training', runs: namedRuns(settings) };
  const entries = surfaceEntries(surfaceRace(course, angle), settings, new Map());
  const nudged = surfaceEntries(nudgedRace(course, angle), settings, new Map());
  const series = entries.map(({ racer, losses }, place): PageSeries => ({
    name: NAMES[racer],
    quantity: 'loss',
    expression: `losses["${NAMES[racer]}"]`,
    values: losses,
    comparable: calmSteps(losses, nudged[place]?.losses ?? []),
  }));
  return { kind: 'program', source: source(settings), tolerance: TOLERANCE, series };
}

/** The same with what the page has found on the digits. */
export function pageRun(settings: Settings, found: readonly DigitsRun[]): PageRun {
  const run = rerun(settings);
  return run.kind === 'training' ? withCurves(run, found) : run;
}

export function source(settings: Settings): string {
  const { course, angle } = settings;
  if (course === 'digits') return trainingSource(namedRuns(settings));
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

const namedRuns = (settings: Settings) =>
  digitsSpecs(settings).map((spec, place) => ({ name: NAMES[RACERS[place] ?? 'sgd'], spec })) as unknown as NamedRuns;

/** Of the start, relative: several roundings of single precision. */
const NUDGE = 1e-6;

function nudgedRace(course: SurfaceCourse, angle: number) {
  const race = surfaceRace(course, angle);
  const [x, y] = race.ground.start;
  return { ...race, ground: { ...race.ground, start: [x * (1 + NUDGE), y * (1 - NUDGE)] as const } };
}

/** How many of the first losses the nudge leaves where they are: where a path is chaotic, rounding decides about the others. */
function calmSteps(losses: readonly number[], nudged: readonly number[]): number {
  const moved = losses.findIndex(
    (loss, step) => !(Math.abs((nudged[step] ?? NaN) - loss) < (TOLERANCE / 10) * Math.max(1, Math.abs(loss))),
  );
  return moved < 0 ? losses.length : moved;
}
