import { RATE_FACTORS, type Course, type Findings, type Test } from './examination';

/**
 * What an expert reads off a test: the first of these that is true of it, in the order of the lists. Losses are in units of ln C, which is what a
 * network has that knows nothing of C classes.
 */
export const READINGS = {
  course: ['explodesAtOnce', 'explodes', 'validationAbsurd', 'risesAgain', 'stuck', 'validationAbove', 'stops', 'falls'],
  start: ['exactlyGuessing', 'farAbove', 'guessing'],
  modes: ['noNumbers', 'absurd', 'validatedInTrain', 'normApart', 'batchesFlatter', 'calmInEval', 'agree'],
  layers: ['narrow', 'dead', 'alike', 'largeFirst', 'grows', 'vanishes', 'well'],
  overfit: ['explodes', 'floor', 'learnt', 'notLearnt'],
  fresh: ['noNumbers', 'worse', 'same'],
  seeds: ['explode', 'differ', 'same'],
  rates: ['wavesBelow', 'lower', 'higher', 'bounded', 'none'],
} as const satisfies Record<Test | 'course', readonly string[]>;

export type Look = keyof typeof READINGS;
export type Reading<Of extends Look> = (typeof READINGS)[Of][number];

const LIMITS = {
  /** Losses of ln C. */
  exact: 0.002,
  far: 5,
  explodes: 3,
  absurd: 30,
  stuck: 0.9,
  stops: 0.4,
  learnt: 0.12,
  /** Between a loss and the lowest that logits between 0 and 1 allow. */
  floor: 0.03,
  low: 0.6,
  high: 0.95,
  better: 0.15,
  apart: 0.12,
  byMasks: 0.03,
  byStatistics: 0.2,
  /** Ratios. */
  ofFresh: 1.4,
  ofBatches: 1.8,
  ofNorm: 0.8,
  ofValidation: 0.02,
  growth: 10,
  firstOutputs: 20,
  vanishing: 1e-2,
  bounded: 1.6,
  /** Units of a layer that is as good as none. */
  narrow: 2,
} as const;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Condition<Of extends Look> = readonly [reading: Reading<Of>, isSo: () => boolean];

function first<Of extends Look>(conditions: readonly Condition<Of>[], otherwise: Reading<Of>): Reading<Of> {
  return conditions.find(([, isSo]) => isSo())?.[0] ?? otherwise;
}

/** How much of the log is its end. */
const LAST_LINES = 5;

/** Of both curves, before any test. */
export function readCourse({ log, divergedAt }: Course, classes: number): Reading<'course'> {
  const unit = Math.log(classes);
  const training = log.map((line) => line.training / unit);
  const end = mean(training.slice(-LAST_LINES));
  const validation = mean(log.slice(-LAST_LINES).map((line) => line.validation / unit));
  const lowest = Math.min(...training);
  return first<'course'>(
    [
      ['explodesAtOnce', () => !((training[0] ?? Infinity) < LIMITS.explodes)],
      ['explodes', () => divergedAt !== undefined || !(end < LIMITS.explodes)],
      ['validationAbsurd', () => !(validation < LIMITS.absurd)],
      ['risesAgain', () => lowest < LIMITS.low && end > LIMITS.high],
      ['stuck', () => end > LIMITS.stuck],
      ['validationAbove', () => validation - end > LIMITS.apart && (validation > 1.5 * end || validation > LIMITS.stuck)],
      ['stops', () => end > LIMITS.stops],
    ],
    'falls',
  );
}

/** The lowest mean cross-entropy of C logits between 0 and 1: -ln(e / (e + C - 1)). */
export const squashedFloor = (classes: number): number => Math.log(1 + (classes - 1) / Math.E);

const READERS: { readonly [Of in Test]: (finding: Findings[Of], classes: number) => Reading<Of> } = {
  start: ({ loss }, classes) => {
    const ratio = loss / Math.log(classes);
    return first<'start'>(
      [
        ['exactlyGuessing', () => Math.abs(ratio - 1) < LIMITS.exact],
        ['farAbove', () => !(ratio < LIMITS.far)],
      ],
      'guessing',
    );
  },
  modes: (losses, classes) => {
    const unit = Math.log(classes);
    const { logged, train, eval: still, validation, validationEval, normOutputs } = losses;
    return first<'modes'>(
      [
        ['noNumbers', () => !Number.isFinite(logged)],
        ['absurd', () => !(still < LIMITS.absurd * unit)],
        ['validatedInTrain', () => Math.abs(validation - validationEval) > LIMITS.ofValidation * validation],
        ['normApart', () => normOutputs !== undefined && (normOutputs < LIMITS.ofNorm || normOutputs > 1 / LIMITS.ofNorm)],
        ['batchesFlatter', () => still > LIMITS.ofBatches * logged && still - logged > LIMITS.apart * unit],
        // Without batch normalisation nothing but masks makes a difference between the modes.
        ['calmInEval', () => train - still > (normOutputs === undefined ? LIMITS.byMasks : LIMITS.byStatistics) * unit],
      ],
      'agree',
    );
  },
  layers: ({ hidden, lastGradient }) => {
    const [start, end] = [hidden[0], hidden.at(-1)];
    if (!start || !end) return 'well';
    return first<'layers'>(
      [
        ['narrow', () => hidden.some(({ units }) => units <= LIMITS.narrow)],
        ['dead', () => hidden.some(({ dead }) => dead === 1)],
        ['alike', () => hidden.some(({ alike }) => alike > 0.5)],
        ['largeFirst', () => !(start.outputs < LIMITS.firstOutputs)],
        ['grows', () => end.outputs > LIMITS.growth * start.outputs],
        ['vanishes', () => start.gradient < LIMITS.vanishing * lastGradient],
      ],
      'well',
    );
  },
  overfit: ({ losses }, classes) => {
    const unit = Math.log(classes);
    const end = (losses.at(-1) ?? NaN) / unit;
    return first<'overfit'>(
      [
        ['explodes', () => !(end < LIMITS.explodes)],
        ['learnt', () => end < LIMITS.learnt],
        ['floor', () => Math.abs(end - squashedFloor(classes) / unit) < LIMITS.floor],
      ],
      'notLearnt',
    );
  },
  fresh: ({ loss, validation }, classes) =>
    first<'fresh'>(
      [
        ['noNumbers', () => !Number.isFinite(loss + validation)],
        ['worse', () => loss > LIMITS.ofFresh * validation && loss - validation > LIMITS.apart * Math.log(classes)],
      ],
      'same',
    ),
  seeds: ({ endings }, classes) => {
    const spread = (Math.max(...endings) - Math.min(...endings)) / Math.log(classes);
    return first<'seeds'>(
      [
        ['explode', () => !endings.some(Number.isFinite)],
        ['differ', () => !(spread < 2 * LIMITS.apart)],
      ],
      'same',
    );
  },
  rates: ({ endings, lowest }, classes) => {
    const unit = Math.log(classes);
    const own = RATE_FACTORS.indexOf(1);
    const better = (from: number, to?: number) => {
      const best = Math.min(...endings.slice(from, to));
      const ending = endings[own] ?? NaN;
      return best < 0.7 * ending && (ending - best > LIMITS.better * unit || ending === Infinity);
    };
    const waves = (i: number) => (lowest[i] ?? NaN) < LIMITS.low * unit && (endings[i] ?? NaN) > LIMITS.high * unit;
    return first<'rates'>(
      [
        ['wavesBelow', () => waves(own - 1) || waves(own - 2)],
        ['lower', () => better(0, own)],
        ['higher', () => better(own + 2)],
        ['bounded', () => endings.every((ending) => ending < LIMITS.bounded * unit)],
      ],
      'none',
    );
  },
};

/** What a test says. */
export const readTest = <Of extends Test>(test: Of, finding: Findings[Of], classes: number): Reading<Of> => READERS[test](finding, classes);
