import type words from '../../../content/words/en/optimiser-race.json';
import { RACERS, TRAINED_RACERS, type TrainedRacer } from '../../../lib/experiments/momentum/optimiserRace';
import { optimiserRaceSource } from '../../../lib/pytorch/optimiserRaceSource';
import type { OwnOptimiser } from '../../../lib/pytorch/ownOptimiser';
import type { PageSeries, Rerun } from '../../../lib/pytorch/rerun';
import { ruleEngine } from '../../../lib/pytorch/ruleEngine';
import { namedRuns, type NamedRuns } from '../../../lib/pytorch/namedRuns';
import { presetText } from '../../../lib/rules/presets';
import { LONGEST_RULE } from '../../../lib/rules/rule';
import { choice, logRange, seed, text, toggle, whole, type SettingsOf } from '../../../lib/share/setting';
import type { Point } from '../../../lib/surfaces/surface';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import {
  digitsSpecs,
  isTrainedOn,
  raceOf,
  rateOf,
  ruleEntry,
  ruleOf,
  surfaceEntries,
  surfaceRace,
  triedRates,
  type DigitsEntry,
  type Runner,
  type SurfaceCourse,
  type SurfaceEntry,
  type SurfaceRace,
} from './model';

export type Words = typeof words;

/** A rule that nobody has published: for tests. */
const OWN_SAMPLE = 'alpha = 0.3\nkeep = 0.8\nv = keep*v + g\nr = norm(v)/2\nw = w - alpha*where(abs(v) < r, v, sign(v)*r)';

export const schema = {
  course: choice(['ravine', 'saddle', 'digits', 'drawn'], 'ravine'),
  shown: choice(['nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw', 'lion', 'muon'], 'adam'),
  factor: logRange({ min: 0.01, max: 10, step: 10, default: 1 }),
  angle: whole({ min: 0, max: 90, step: 5, default: 45, unit: '°' }),
  /** Whether the surfaces are watched for ten times as many steps. */
  long: toggle(false),
  /** As it is typed; none if it is empty. */
  rule: text({
    longest: LONGEST_RULE,
    default: '',
    fault: (typed) => (typed === '' ? undefined : ruleEngine()?.readRule(typed).fault),
    samples: [presetText('adam', 1), presetText('heavyBall', 0.5), OWN_SAMPLE],
  }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every optimiser with its learning rate, its arrival and where it ended. */
export function raceTable(entries: readonly (SurfaceEntry | DigitsEntry)[], { phrases }: Words): DataTable {
  const isDigits = entries.some((entry) => 'curve' in entry);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.optimiser,
      phrases.learningRate,
      phrases.arrival,
      phrases.finalLoss,
      ...(isDigits ? [phrases.validationAccuracy] : []),
    ],
    rows: entries.map((entry) => [
      phrases[entry.racer],
      entry.learningRate ?? '',
      entry.arrival ?? phrases.never,
      ...('curve' in entry ? [entry.curve.at(-1)?.[1] ?? '', entry.validation] : [entry.losses.at(-1) ?? '']),
    ]),
  };
}

/** The page goes in single precision, the program in double. */
const TOLERANCE = 5e-3;

/** A program for the surfaces; training for the digits. */
function rerun(settings: Settings): Rerun {
  const { course, angle } = settings;
  const optimiser = optimiserOf(settings);
  if (isTrainedOn(course)) return { kind: 'training', runs: digitsRuns(settings) };
  const racers = RACERS.map((racer) => ({ racer, name: NAMES[racer], learningRate: rateOf(racer, settings) }));
  return {
    kind: 'program',
    source: optimiserRaceSource({
      course,
      angle,
      steps: surfaceRace(course, settings).steps,
      racers,
      ...(optimiser && { own: { optimiser, name: NAMES.yours } }),
    }),
    tolerance: TOLERANCE,
    series: () => surfaceSeries(course, settings),
  };
}

/** The reader's rule as a class of torch's, if there is one. */
function optimiserOf(settings: Settings): OwnOptimiser | undefined {
  const rule = ruleOf(settings);
  return rule && ruleEngine()?.ownOptimiser(rule);
}

/** The losses of every racer on a surface, as far as a nudge leaves them where they are. */
function surfaceSeries(course: SurfaceCourse, settings: Settings): PageSeries[] {
  const rule = ruleOf(settings);
  const entriesOf = (race: SurfaceRace) => [...surfaceEntries(race, settings, []), ...(rule ? [ruleEntry(race, rule, [])] : [])];
  const entries = entriesOf(surfaceRace(course, settings));
  const nudged = NUDGES.map((nudge) => entriesOf(nudgedRace(course, settings, nudge)));
  return entries.map(({ racer, losses }, place): PageSeries => ({
    name: NAMES[racer],
    quantity: 'loss',
    expression: `losses["${NAMES[racer]}"]`,
    values: losses,
    comparable: Math.min(...nudged.map((entries) => calmSteps(losses, entries[place]?.losses ?? []))),
  }));
}

const NAMES: Readonly<Record<Runner, string>> = {
  sgd: 'SGD',
  momentum: 'momentum',
  nesterov: 'Nesterov',
  adagrad: 'Adagrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
  adamw: 'AdamW',
  lion: 'Lion',
  muon: 'Muon',
  yours: 'yours',
};

/** With more than so many times the tuned rates training is chaotic from the first steps, but for the two that are calmest. */
const LARGEST_FACTOR = 3;
const compared = ({ factor }: Settings): TrainedRacer[] =>
  TRAINED_RACERS.filter((racer) => factor <= LARGEST_FACTOR || racer === 'sgd' || racer === 'adagrad');

function digitsRuns(settings: Settings): NamedRuns {
  const specs = digitsSpecs(settings);
  const racers = compared(settings);
  const own = optimiserOf(settings);
  const [first, ...others] = namedRuns(
    racers.map((racer) => NAMES[racer]),
    racers.map((racer) => specs[TRAINED_RACERS.indexOf(racer)]),
  );
  return [first, ...others, ...(own ? [{ name: NAMES.yours, spec: first.spec, own }] : [])];
}

/** Of the coordinates of the start, relative: many roundings of single precision. */
const NUDGES: readonly Point[] = [
  [1e-4, 1e-4],
  [1e-4, -1e-4],
  [-1e-4, -1e-4],
];

/** Added to every gradient, with a sign that wavers: where a path stands nearly still, roundings of its place are all that a gradient sees. */
const SHAKE = 1e-6;

function nudgedRace(course: SurfaceCourse, settings: Settings, nudge: Point): SurfaceRace {
  const race = surfaceRace(course, settings);
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

/** A descent over a surface has none: it starts where it starts. */
const hasChance = ({ course }: Settings): boolean => isTrainedOn(course);

export const definition = defineFigure({
  schema,
  hasChance,
  numbers: computed((settings: Settings) => triedRates(raceOf(settings))),
  rerun,
});
