import { firstOf, type Field } from './field';
import { AVERAGE_FIELDS, DATA_FIELDS, INIT_FIELDS, LAYER_FIELDS, OPTIMISER_FIELDS, SCHEDULE_FIELDS, type BookData } from './labFields';
import { KIN, presetText, type Preset } from '../rules/presets';
import type { AverageSpec, DataSpec, InitialiserSpec, LayerSpec, OptimiserSpec, ScheduleSpec } from '../spec/spec';
import type { LabNetwork } from './labNetwork';
import { without } from './without';

/** The fields that a description cannot do without, as they are at first. */
const firsts = (fields: readonly Field[]): object =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const first = firstOf(field);
      return first === undefined ? [] : [[field.name, first]];
    }),
  );

/** Data of a kind as the Lab begins with them. */
export const createDataSpec = (kind: BookData): DataSpec => ({ kind, ...firsts(DATA_FIELDS[kind]) }) as DataSpec;

/** A layer of a kind; a residual block with two layers as wide as what it takes in. */
export function createLayer(kind: LayerSpec['kind'], inputs: number): LayerSpec {
  const layer = { kind, ...firsts(LAYER_FIELDS[kind]) } as LayerSpec;
  if (layer.kind !== 'residual') return layer;
  return {
    ...layer,
    layers: [
      { kind: 'dense', units: inputs },
      { kind: 'activation', activation: 'relu' },
      { kind: 'dense', units: inputs },
    ],
  };
}

export const createInit = (kind: InitialiserSpec['kind']): InitialiserSpec => ({ kind, ...firsts(INIT_FIELDS[kind]) }) as InitialiserSpec;
export const createOptimiser = (kind: OptimiserSpec['kind']): OptimiserSpec =>
  ({ kind, ...firsts(OPTIMISER_FIELDS[kind]) }) as OptimiserSpec;
export const createSchedule = (kind: ScheduleSpec['kind']): ScheduleSpec => ({ kind, ...firsts(SCHEDULE_FIELDS[kind]) }) as ScheduleSpec;
export const createAverage = (kind: AverageSpec['kind']): AverageSpec => ({ kind, ...firsts(AVERAGE_FIELDS[kind]) }) as AverageSpec;

/** What a rule of the reader's begins from, with the learning rate of a new optimiser of its kind. */
export const createRule = (preset: Preset): string => presetText(preset, createOptimiser(KINDS[KIN[preset]]).learningRate);

/** The rule that is like an optimiser, with its learning rate. */
export const ruleLike = ({ kind, learningRate }: OptimiserSpec): string => presetText(PRESET_LIKE[kind], learningRate);

/** The network with a rule of the reader's in the place of its optimiser and of what belongs to it: a schedule can be typed. */
export const withRule = (network: LabNetwork, rule: string): LabNetwork => ({
  ...without(network, 'schedule'),
  optimiser: createOptimiser('sgd'),
  rule,
});

const KINDS = {
  sgd: 'sgd',
  momentum: 'sgd',
  nesterov: 'sgd',
  adagrad: 'adagrad',
  rmsprop: 'rmsprop',
  adam: 'adam',
  lion: 'lion',
} as const;

const PRESET_LIKE: Readonly<Record<OptimiserSpec['kind'], Preset>> = {
  sgd: 'heavyBall',
  muon: 'heavyBall',
  adam: 'adam',
  adamw: 'adam',
  rmsprop: 'rmsprop',
  adagrad: 'adagrad',
  lion: 'lion',
};
