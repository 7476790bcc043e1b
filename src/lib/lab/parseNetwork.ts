import { LONGEST_RULE } from '../rules/rule';
import { createDataSpec, withRule } from './newParts';
import { firstOf, takes, type Field } from './field';
import {
  AVERAGE_FIELDS,
  BATCH_FIELD,
  DATA_FIELDS,
  INIT_FIELDS,
  LAYER_FIELDS,
  LOSS_FIELD,
  OPTIMISER_FIELDS,
  SCHEDULE_FIELDS,
  SEED_FIELD,
  STEPS_FIELD,
  type FieldsByKind,
} from './labFields';
import type { DataSpec, LayerSpec } from '../spec/spec';
import { fitted, type LabNetwork } from './labNetwork';
import { parseOwn } from './ownData';

/** A value that was not used: a field has what a new description has. */
export interface Refused {
  /** Key of the words for it. */
  name: string;
  value: string;
}

export interface Parsed<Value> {
  value: Value;
  refused: Refused[];
}

/** Layers of a network, those of residual blocks among them: more than any figure has. */
const MOST_LAYERS = 250;
const MOST_TOLD = 5;
const LONGEST_TOLD = 40;

/**
 * The network that a text of unknown origin describes, and what of it could not be used. Every number is within its field's limits, every kind is one that
 * there is, and nothing else is taken over. Combinations may still be impossible: `networkProblems`. Never throws.
 */
export function parseNetwork(raw: unknown): Parsed<LabNetwork> {
  const refused: Refused[] = [];
  const parts = asRecord(raw);
  const read = readerOf(refused);
  const loss = read.field(LOSS_FIELD, parts['loss']);
  const batchSize =
    parts['batchSize'] === undefined || parts['batchSize'] === 'full' ? undefined : read.field(BATCH_FIELD, parts['batchSize']);
  const rule = parseRule(parts['rule'], refused);
  const network = {
    seed: read.field(SEED_FIELD, parts['seed']) ?? SEED_FIELD.first,
    data: parseData(parts['data'], refused),
    layers: parseLayers(parts['layers'], refused),
    loss: loss ?? LOSS_FIELD.standard,
    optimiser: read.kinds('optimiser', OPTIMISER_FIELDS, parts['optimiser'], 'sgd'),
    ...optional('schedule', parts['schedule'] === undefined ? undefined : read.kinds('schedule', SCHEDULE_FIELDS, parts['schedule'])),
    ...optional('average', parts['average'] === undefined ? undefined : read.kinds('average', AVERAGE_FIELDS, parts['average'])),
    batchSize: batchSize ?? 'full',
    steps: read.field(STEPS_FIELD, parts['steps']) ?? STEPS_FIELD.first,
  } as unknown as LabNetwork;
  if (rule !== undefined && network.schedule) refused.push({ name: 'schedule', value: told(network.schedule.kind) });
  const value = fitted(rule === undefined ? network : withRule(network, rule));
  return { value, refused: refused.slice(0, MOST_TOLD) };
}

/** The text of a rule, be it faulty: that is for its reader to mend. */
function parseRule(raw: unknown, refused: Refused[]): string | undefined {
  if (raw === undefined) return undefined;
  if (typeof raw === 'string' && raw.trim() !== '' && raw.length <= LONGEST_RULE) return raw.replaceAll(/\r\n?/g, '\n');
  refused.push({ name: 'rule', value: told(raw) });
  return undefined;
}

/** Data of a kind that the book has. */
function parseData(raw: unknown, refused: Refused[]): DataSpec {
  if (asRecord(raw)['kind'] === 'own') {
    const own = parseOwn(asRecord(raw));
    if (!own) refused.push({ name: 'data', value: told(raw) });
    return own ?? createDataSpec('moons');
  }
  return (readerOf(refused).kinds('data', DATA_FIELDS, raw) as DataSpec | undefined) ?? createDataSpec('moons');
}

function parseLayers(raw: unknown, refused: Refused[]): LayerSpec[] {
  const read = readerOf(refused);
  let left = MOST_LAYERS;
  const layersOf = (list: unknown, isInner: boolean): LayerSpec[] => {
    if (!Array.isArray(list)) return [];
    const layers: LayerSpec[] = [];
    for (const each of list as unknown[]) {
      if (left <= 0) {
        refused.push({ name: 'layers', value: String((list as unknown[]).length) });
        break;
      }
      left -= 1;
      const made = read.kinds('layers', LAYER_FIELDS, each) as LayerSpec | undefined;
      if (!made || (isInner && made.kind === 'residual')) continue;
      const { init, layers: inner } = asRecord(each);
      if (made.kind === 'dense' && init !== undefined) Object.assign(made, optional('init', read.kinds('init', INIT_FIELDS, init)));
      if (made.kind === 'residual') Object.assign(made, { layers: layersOf(inner, true) });
      layers.push(made);
    }
    return layers;
  };
  return layersOf(raw, false);
}

interface Reader {
  /** The value if the field takes it. */
  field(field: Field, raw: unknown): unknown;
  /** An object of one of the kinds with its fields, those that are required in any case. */
  kinds<Kind extends string>(name: string, kinds: FieldsByKind<Kind>, raw: unknown, otherwise?: Kind): object | undefined;
}

function readerOf(refused: Refused[]): Reader {
  const refuse = (name: string, value: unknown) => refused.push({ name, value: told(value) });
  const field: Reader['field'] = (each, raw) => {
    if (raw === undefined) return undefined;
    if (takes(each, raw)) return raw;
    refuse(each.words ?? each.name, raw);
    return undefined;
  };
  const kinds: Reader['kinds'] = (name, table, raw, otherwise) => {
    const record = asRecord(raw);
    const given = record['kind'];
    const isKnown = typeof given === 'string' && Object.hasOwn(table, given);
    if (!isKnown && raw !== undefined) refuse(name, given ?? raw);
    const kind = isKnown ? (given as keyof typeof table) : otherwise;
    if (kind === undefined) return undefined;
    return { kind, ...fieldsOf(table[kind], record, field) };
  };
  return { field, kinds };
}

function fieldsOf(fields: readonly Field[], record: Readonly<Record<string, unknown>>, read: Reader['field']): object {
  const made: Record<string, unknown> = {};
  for (const each of fields) {
    const raw = record[each.name];
    const isTuple = each.kind === 'number' && each.place !== undefined;
    const value = read(each, isTuple ? asList(raw)[each.place ?? 0] : raw) ?? neededOf(each);
    if (!isTuple) {
      if (value !== undefined) made[each.name] = value;
    } else if (raw !== undefined) {
      const tuple = (made[each.name] ??= []) as unknown[];
      tuple.push(value ?? each.standard);
    }
  }
  return made;
}

/** What stands in for a value that a description cannot do without. */
const neededOf = (field: Field): unknown => (field.kind === 'number' && field.standard !== undefined ? undefined : firstOf(field));

const optional = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });

/** The properties of its own that an object has; none of what is no object. */
const asRecord = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : {};

const asList = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? (raw as unknown[]) : []);

function told(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}
