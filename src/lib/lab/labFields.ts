import { ADAGRAD_EPSILON, ADAM_BETAS, ADAMW_WEIGHT_DECAY, EPSILON, LION_BETAS, RMSPROP_ALPHA } from '../nn/optimise';
import { MUON_MOMENTUM, MUON_WEIGHT_DECAY } from '../nn/muon';
import { BATCH_NORM_MOMENTUM, NEGATIVE_SLOPE, NORM_EPSILONS } from '../nn/network';
import { SEED_COUNT } from '../spec/seeds';
import type { AverageSpec, DataSpec, InitialiserSpec, LayerSpec, OptimiserSpec, ScheduleSpec } from '../spec/spec';
import { HELD_OUT, trainingRows, type TableKind } from '../spec/tables';
import type { ChoiceField, Field, NumberField, ToggleField } from './field';

/** What every kind of a part of a network has to be told. */
export type FieldsByKind<Kind extends string> = Readonly<Record<Kind, readonly Field[]>>;

const MOST_POINTS = 20_000;
const MOST_STEPS = 1_000_000;
const MOST_UNITS = 4096;
const MOST_CLASSES = 10;

type Limits = Omit<NumberField, 'kind' | 'name' | 'step'>;
const linear = (name: string, step: number, limits: Limits): NumberField => ({ kind: 'number', name, step, ...limits });
const whole = (name: string, step: number | 'log', limits: Limits): NumberField => ({
  kind: 'number',
  name,
  step,
  isWhole: true,
  ...limits,
});
const positive = (name: string, limits: Partial<Limits>): NumberField => ({
  kind: 'number',
  name,
  step: 'log',
  min: 0,
  max: 1e6,
  ...limits,
});
const choice = (name: string, standard: string, options: readonly string[]): ChoiceField => ({ kind: 'choice', name, standard, options });
const toggle = (name: string, standard: boolean, words?: string): ToggleField => ({
  kind: 'toggle',
  name,
  standard,
  ...(words !== undefined && { words }),
});
/** The same field, if it is called otherwise there. */
const called = (words: string, field: NumberField): NumberField => ({ ...field, words });

export const SEED_FIELD = whole('seed', 1, { min: 0, max: SEED_COUNT - 1, first: 1 });
export const STEPS_FIELD = whole('steps', 'log', { min: 1, max: MOST_STEPS, first: 500 });
/** Absent where every step takes all rows. */
export const BATCH_FIELD = whole('batchSize', 'log', { min: 1, max: MOST_POINTS });
export const LOSS_FIELD = choice('loss', 'crossEntropy', ['crossEntropy', 'meanSquaredError']);

const dataSeed = called('dataSeed', whole('seed', 1, { min: 0, max: SEED_COUNT - 1 }));
const rows = (points: number, validation: number, mostPoints = MOST_POINTS, mostValidation = MOST_POINTS): NumberField[] => [
  whole('points', 'log', { min: 2, max: mostPoints, first: points, symbol: 'n' }),
  whole('validationPoints', 'log', { min: 0, max: mostValidation, first: validation, standard: 0 }),
];
const tableRows = (kind: TableKind) => [
  ...rows(Math.min(trainingRows(kind), 600), HELD_OUT[kind], trainingRows(kind), HELD_OUT[kind]),
  dataSeed,
];
const noise = (first: number) => linear('noise', 0.05, { min: 0, max: 5, first, symbol: 'σ' });
const plane = (first: number, ...own: Field[]) => [...rows(100, 500), noise(first), ...own, dataSeed];

/** Data that the book has; the reader's own are chosen from a table. */
export type BookData = Exclude<DataSpec['kind'], 'own'>;

export const DATA_FIELDS: FieldsByKind<BookData> = {
  moons: plane(0.2),
  circles: plane(0.1),
  spirals: plane(0.05, whole('arms', 1, { min: 2, max: MOST_CLASSES, first: 2 })),
  blobs: plane(0.3, whole('classes', 1, { min: 2, max: MOST_CLASSES, first: 3 })),
  xor: plane(0.1),
  polynomial: plane(0.3),
  regression: plane(0.2, linear('gap', 0.1, { min: 0, max: 0.95, standard: 0 }), toggle('cleanValidation', false)),
  digits: [
    ...rows(600, 500),
    { kind: 'number', name: 'size', min: 14, max: 28, step: 14, first: 14 },
    linear('noise', 0.05, { min: 0, max: 5, standard: 0.1 }),
    dataSeed,
  ],
  handwriting: tableRows('handwriting'),
  penguins: tableRows('penguins'),
};

/** What the reader's own data may differ in. */
export const OWN_FIELDS: readonly Field[] = [choice('table', '', []), ...rows(2, 1), dataSeed];

const ACTIVATIONS = ['relu', 'leakyRelu', 'tanh', 'sigmoid', 'identity'];
const gain = positive('gain', { isAbove: true, standard: 1 });
/** Of a weight after it was drawn, and how biases begin. */
const start: Field[] = [
  called('initScale', linear('scale', 0.1, { min: -1000, max: 1000, standard: 1 })),
  choice('bias', 'linearDefault', ['linearDefault', 'zeros']),
];
const he: Field[] = [
  choice('fan', 'in', ['in', 'out']),
  choice('nonlinearity', 'relu', ACTIVATIONS),
  linear('negativeSlope', 0.05, { min: 0, max: 1, standard: NEGATIVE_SLOPE }),
  ...start,
];

export const INIT_FIELDS: FieldsByKind<InitialiserSpec['kind']> = {
  linearDefault: start,
  heNormal: he,
  heUniform: he,
  xavierNormal: [gain, ...start],
  xavierUniform: [gain, ...start],
  uniformFanIn: start,
  uniform: [positive('bound', { first: 1 }), ...start],
  constant: [linear('value', 0.1, { min: -1000, max: 1000, first: 0.1 }), ...start],
  zeros: start,
};

const normFields = (epsilon: number): Field[] => [
  positive('epsilon', { isAbove: true, max: 10, standard: epsilon }),
  linear('gamma', 0.1, { min: -100, max: 100, standard: 1 }),
];

/** Of a residual block, those beside its layers; of a dense layer, those beside its initialisation. */
export const LAYER_FIELDS: FieldsByKind<LayerSpec['kind']> = {
  dense: [whole('units', 'log', { min: 1, max: MOST_UNITS, first: 32 }), toggle('bias', true, 'hasBias')],
  activation: [
    { ...choice('activation', 'relu', ACTIVATIONS), isRequired: true },
    linear('negativeSlope', 0.05, { min: 0, max: 1, standard: NEGATIVE_SLOPE }),
  ],
  dropout: [linear('p', 0.1, { min: 0, max: 0.99, first: 0.5, symbol: 'p' })],
  batchNorm: [
    called('newWeight', linear('momentum', 0.1, { min: 0, max: 1, standard: BATCH_NORM_MOMENTUM })),
    ...normFields(NORM_EPSILONS.batchNorm),
  ],
  layerNorm: normFields(NORM_EPSILONS.layerNorm),
  rmsNorm: normFields(NORM_EPSILONS.rmsNorm),
  noise: [
    linear('shift', 0.1, { min: 0, max: 100, first: 0.1 }),
    called('noiseScale', linear('scale', 0.1, { min: 0, max: 1, first: 0.1 })),
  ],
  residual: [called('blockScale', linear('scale', 0.1, { min: -100, max: 100, standard: 1 }))],
};

const learningRate = (first: number) => positive('learningRate', { max: 1000, first, symbol: 'α' });
const decayAndClip = (weightDecay: number): Field[] => [
  positive('weightDecay', { max: 100, standard: weightDecay, symbol: 'λ' }),
  positive('clipNorm', { isAbove: true }),
];
const epsilon = (standard: number) => positive('epsilon', { max: 10, standard });
const betas = ([first, second]: readonly [number, number]): Field[] => [
  called('beta1', linear('betas', 0.01, { min: 0, max: 0.999_999, standard: first, place: 0, symbol: 'β₁' })),
  called('beta2', linear('betas', 0.01, { min: 0, max: 0.999_999, standard: second, place: 1, symbol: 'β₂' })),
];
const momentum = (standard: number) => linear('momentum', 0.1, { min: 0, max: 1, standard, symbol: 'β' });

export const OPTIMISER_FIELDS: FieldsByKind<OptimiserSpec['kind']> = {
  sgd: [
    learningRate(0.1),
    momentum(0),
    linear('dampening', 0.1, { min: 0, max: 1, standard: 0 }),
    toggle('nesterov', false),
    ...decayAndClip(0),
  ],
  adam: [learningRate(0.01), ...betas(ADAM_BETAS), epsilon(EPSILON), ...decayAndClip(0)],
  adamw: [learningRate(0.01), ...betas(ADAM_BETAS), epsilon(EPSILON), ...decayAndClip(ADAMW_WEIGHT_DECAY)],
  rmsprop: [
    learningRate(0.01),
    linear('alpha', 0.01, { min: 0, max: 1, standard: RMSPROP_ALPHA }),
    momentum(0),
    epsilon(EPSILON),
    ...decayAndClip(0),
  ],
  adagrad: [learningRate(0.1), positive('learningRateDecay', { standard: 0 }), epsilon(ADAGRAD_EPSILON), ...decayAndClip(0)],
  lion: [learningRate(0.001), ...betas(LION_BETAS), ...decayAndClip(0)],
  muon: [
    learningRate(0.02),
    positive('othersLearningRate', { max: 1000 }),
    momentum(MUON_MOMENTUM),
    toggle('nesterov', true),
    ...decayAndClip(MUON_WEIGHT_DECAY),
  ],
};

export const SCHEDULE_FIELDS: FieldsByKind<ScheduleSpec['kind']> = {
  step: [
    whole('every', 'log', { min: 1, max: MOST_STEPS, first: 200 }),
    called('rateFactor', positive('factor', { isAbove: true, max: 1000, first: 0.5 })),
  ],
  cosine: [called('scheduleSteps', whole('steps', 'log', { min: 1, max: MOST_STEPS, first: 500 }))],
  warmup: [called('scheduleSteps', whole('steps', 'log', { min: 1, max: MOST_STEPS, first: 50 }))],
};

const taken: Field[] = [
  called('averageFrom', whole('from', 'log', { min: 1, max: MOST_STEPS, standard: 1 })),
  called('averageEvery', whole('every', 'log', { min: 1, max: MOST_STEPS, standard: 1 })),
];

export const AVERAGE_FIELDS: FieldsByKind<AverageSpec['kind']> = {
  equal: taken,
  exponential: [linear('decay', 0.01, { min: 0, max: 1, first: 0.99 }), ...taken],
};
