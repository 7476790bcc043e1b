import { firstOf, type Field } from './field';
import { AVERAGE_FIELDS, DATA_FIELDS, INIT_FIELDS, LAYER_FIELDS, OPTIMISER_FIELDS, SCHEDULE_FIELDS, type BookData } from './labFields';
import type { AverageSpec, DataSpec, InitialiserSpec, LayerSpec, OptimiserSpec, ScheduleSpec } from '../spec/spec';

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
