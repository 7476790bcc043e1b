/** One value of a network's description that a reader sets by itself: makes a control, checks links, and names what two networks differ in. */
export type Field = NumberField | ChoiceField | ToggleField;

interface Named {
  /** Of the property that holds it. */
  name: string;
  /** The key of its words, where the name alone is taken. */
  words?: string;
}

export interface NumberField extends Named {
  kind: 'number';
  min: number;
  max: number;
  /** Whether `min` itself is too small. */
  isAbove?: boolean;
  isWhole?: boolean;
  /** By an arrow key: so much more, or on a log scale the next of 1, 2, 5, 10, 20, ... */
  step: number | 'log';
  /** What a new description has; absent where the property may be absent. */
  first?: number;
  /** What holds where the property is absent; undefined where nothing is done then. */
  standard?: number;
  /** Where the property is a tuple, the place in it. */
  place?: number;
  symbol?: string;
}

export interface ChoiceField extends Named {
  kind: 'choice';
  options: readonly string[];
  /** What holds where the property is absent. */
  standard: string;
  /** Whether the property has to be there all the same. */
  isRequired?: boolean;
}

export interface ToggleField extends Named {
  kind: 'toggle';
  standard: boolean;
}

export type FieldValue = number | string | boolean;

/** What a description holds under a field's name, or would do without it; undefined where nothing is done. */
export function valueOf(described: object, field: Field): FieldValue | undefined {
  const held = (described as Readonly<Record<string, unknown>>)[field.name];
  const value = field.kind === 'number' && field.place !== undefined ? (held as readonly unknown[] | undefined)?.[field.place] : held;
  return (value ?? field.standard) as FieldValue | undefined;
}

/** The description with another value; without the property, where the value is undefined. `fields` are all of the description's. */
export function withValue<Described extends object>(
  described: Described,
  field: Field,
  value: FieldValue | undefined,
  fields: readonly Field[],
): Described {
  const { [field.name]: before, ...others } = described as Record<string, unknown>;
  if (value === undefined) return others as Described;
  if (field.kind !== 'number' || field.place === undefined) return { ...described, [field.name]: value };
  const tuple = fields
    .filter(({ name }) => name === field.name)
    .map((part) =>
      part === field ? value : ((before as readonly unknown[] | undefined)?.[(part as NumberField).place ?? 0] ?? part.standard),
    );
  return { ...described, [field.name]: tuple };
}

/** What a new description has of a field; undefined where it may do without. */
export function firstOf(field: Field): FieldValue | undefined {
  if (field.kind === 'number') return field.first;
  return field.kind === 'choice' && field.isRequired ? field.standard : undefined;
}

/** Whether a field takes this value. */
export function takes(field: Field, value: unknown): value is FieldValue {
  switch (field.kind) {
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value <= field.max &&
        (field.isAbove ? value > field.min : value >= field.min) &&
        (!field.isWhole || Number.isInteger(value))
      );
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'toggle':
      return typeof value === 'boolean';
  }
}

/** The next value up or down, by an arrow key. */
export function neighbour({ step, min, max, isAbove, isWhole }: NumberField, value: number, direction: 1 | -1): number {
  const next = step === 'log' ? nextRound(value, direction) : rounded(value + direction * step);
  const lowest = isAbove ? Math.max(min, SMALLEST) : min;
  return Math.min(max, Math.max(lowest, isWhole ? Math.round(next) : next));
}

const SMALLEST = 1e-12;
/** Stops in a decade, and those around it. */
const STOPS = [0.1, 0.2, 0.5, 1, 2, 5, 10];
const ROUNDING = 1e-9;
/** Without the tail of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The next of 0, ..., 0.1, 0.2, 0.5, 1, 2, 5, ... */
function nextRound(value: number, direction: 1 | -1): number {
  if (value <= 0) return direction > 0 ? SMALLEST : 0;
  const decade = 10 ** Math.floor(Math.log10(value) + ROUNDING);
  const stops = STOPS.map((stop) => rounded(stop * decade));
  const isBeyond = (stop: number) => direction * (stop / value - 1) > ROUNDING;
  return (direction > 0 ? stops.find(isBeyond) : stops.findLast(isBeyond)) ?? value;
}
