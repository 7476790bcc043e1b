import { valueOf, type Field, type FieldValue } from './field';
import {
  AVERAGE_FIELDS,
  BATCH_FIELD,
  DATA_FIELDS,
  INIT_FIELDS,
  LAYER_FIELDS,
  LOSS_FIELD,
  OPTIMISER_FIELDS,
  OWN_FIELDS,
  SCHEDULE_FIELDS,
  SEED_FIELD,
  STEPS_FIELD,
  type FieldsByKind,
} from './labFields';
import type { LabNetwork } from './labNetwork';
import type { LayerSpec, OptimiserSpec } from '../spec/spec';

/** What two networks differ in. Keys are those of the words. */
export type Difference =
  /** 'momentum 0 and 0.9'; undefined where nothing is done. `layer` counts from 1. */
  | { kind: 'field'; field: Field; a: FieldValue | undefined; b: FieldValue | undefined; layer?: number }
  /** 'optimiser SGD and Adam': one of several kinds; undefined for none. */
  | { kind: 'kind'; name: string; a: string | undefined; b: string | undefined; layer?: number }
  /** Layers that one network has and the other has not; places count from 1. */
  | { kind: 'layer'; only: 'a' | 'b'; place: number; layer: LayerSpec }
  /** A rule of the reader's in one of them, or another one in each. */
  | { kind: 'rule'; a: Updates; b: Updates };

/** An optimiser; or the lines of a rule of the reader's, without those that the other rule has as well. */
export type Updates = OptimiserSpec | readonly string[];

/** All that two networks differ in, in the order in which they are built; none for equal ones. */
export function differences(a: LabNetwork, b: LabNetwork): Difference[] {
  return [
    ...ofKinds('data', { ...DATA_FIELDS, own: OWN_FIELDS }, a.data, b.data),
    ...ofLayers(a.layers, b.layers),
    ...ofFields([LOSS_FIELD], a, b),
    ...ofUpdates(a, b),
    ...ofKinds('schedule', SCHEDULE_FIELDS, a.schedule, b.schedule),
    ...ofKinds('average', AVERAGE_FIELDS, a.average, b.average),
    ...ofFields([BATCH_FIELD], batchOf(a), batchOf(b)),
    ...ofFields([STEPS_FIELD, SEED_FIELD], a, b),
  ];
}

function ofUpdates(a: LabNetwork, b: LabNetwork): Difference[] {
  if (a.rule === undefined && b.rule === undefined) return ofKinds('optimiser', OPTIMISER_FIELDS, a.optimiser, b.optimiser);
  if (a.rule === b.rule) return [];
  const [ofA, ofB] = [a, b].map(({ rule = '' }) => linesOf(rule)) as [string[], string[]];
  const [onlyA, onlyB] = [ofA.filter((line) => !ofB.includes(line)), ofB.filter((line) => !ofA.includes(line))];
  // The same lines in another order are named all.
  const isOrder = onlyA.length === 0 && onlyB.length === 0;
  const updates = ({ rule, optimiser }: LabNetwork, all: string[], only: string[]) =>
    rule === undefined ? optimiser : isOrder ? all : only;
  return [{ kind: 'rule', a: updates(a, ofA, onlyA), b: updates(b, ofB, onlyB) }];
}

const linesOf = (rule: string): string[] => rule.split('\n').flatMap((line) => line.trim() || []);

const batchOf = ({ batchSize }: LabNetwork): object => (batchSize === 'full' ? {} : { batchSize });

function ofFields(fields: readonly Field[], a: object, b: object, layer?: number): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const [before, after] = [valueOf(a, field), valueOf(b, field)];
    return before === after ? [] : [{ kind: 'field', field, a: before, b: after, ...(layer !== undefined && { layer }) }];
  });
}

interface Kind {
  readonly kind: string;
}

/** Where the kinds differ, of what both have by the same words as well: an Adam and an SGD may differ in the learning rate. */
function ofKinds<Each extends string>(
  name: string,
  table: FieldsByKind<Each>,
  a: Kind | undefined,
  b: Kind | undefined,
  layer?: number,
): Difference[] {
  const fieldsOf = (part: Kind | undefined): readonly Field[] => (part ? (table[part.kind as Each] ?? []) : []);
  const place = layer === undefined ? {} : { layer };
  const own: Difference[] = a?.kind === b?.kind ? [] : [{ kind: 'kind', name, a: a?.kind, b: b?.kind, ...place }];
  if (!a || !b) return own;
  const keyOf = ({ name: key, words }: Field) => words ?? key;
  const shared = fieldsOf(a).filter((field) => fieldsOf(b).some((other) => keyOf(other) === keyOf(field)));
  // What both leave as it is by default is no difference that the reader made.
  const given = shared.filter((field) => a.kind === b.kind || field.name in a || field.name in b);
  return [...own, ...ofFields(given, a, b, layer)];
}

/** Layer by layer where the kinds are the same in the same order; else what was taken out and put in. */
function ofLayers(a: readonly LayerSpec[], b: readonly LayerSpec[]): Difference[] {
  const isAlike = a.length === b.length && a.every(({ kind }, i) => kind === b[i]?.kind);
  if (isAlike) return a.flatMap((layer, i) => ofLayer(layer, b[i] as LayerSpec, i + 1));
  return editsOf(a, b);
}

function ofLayer(a: LayerSpec, b: LayerSpec, place: number): Difference[] {
  const own = ofKinds('layers', LAYER_FIELDS, a, b, place);
  if (a.kind === 'dense' && b.kind === 'dense') {
    const standard = { kind: 'linearDefault' };
    return [...own, ...ofKinds('init', INIT_FIELDS, a.init ?? standard, b.init ?? standard, place)];
  }
  if (a.kind === 'residual' && b.kind === 'residual' && JSON.stringify(a.layers) !== JSON.stringify(b.layers)) {
    const inner = ofLayers(a.layers, b.layers).map((difference) =>
      difference.kind === 'layer' ? difference : { ...difference, layer: place },
    );
    return [...own, ...inner];
  }
  return own;
}

/** The fewest layers to take from `a` and put into `b`: by their longest common subsequence. */
function editsOf(a: readonly LayerSpec[], b: readonly LayerSpec[]): Difference[] {
  const [left, right] = [a, b].map((layers) => layers.map((layer) => JSON.stringify(layer))) as [string[], string[]];
  const common = Array.from({ length: left.length + 1 }, () => new Int32Array(right.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      (common[i] as Int32Array)[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const edits: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) {
      edits.push({ kind: 'layer', only: 'a', place: i + 1, layer: a[i] as LayerSpec });
      i += 1;
    } else {
      edits.push({ kind: 'layer', only: 'b', place: j + 1, layer: b[j] as LayerSpec });
      j += 1;
    }
  }
  return edits;
}
