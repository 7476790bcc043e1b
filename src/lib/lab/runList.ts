import { significant } from '../format/significant';
import type { LabNetwork } from './labNetwork';
import { parseNetwork } from './parseNetwork';

/** [step, training loss, validation loss]; NaN where there is none. */
export type KeptPoint = readonly [step: number, training: number, validation: number];

/** A run that came to its end, as the list keeps it. */
export interface KeptRun {
  /** Of its own in the list. */
  id: number;
  name: string;
  network: LabNetwork;
  /** At the end, or where it diverged as it was last seen. */
  training: number;
  validation: number;
  accuracy?: number;
  divergedAt?: number;
  /** A small curve. */
  curve: readonly KeptPoint[];
}

/** More are not kept: the oldest go. */
export const MOST_RUNS = 60;
const MOST_POINTS = 40;
const LONGEST_NAME = 60;
const LONGEST_TEXT = 2_000_000;
const DIGITS = 5;
const VERSION = 1;

/** A run as it is kept: of its curve every so manyth point, and the last. */
function keptRun(run: Omit<KeptRun, 'id' | 'name'>): Omit<KeptRun, 'id' | 'name'> {
  const every = Math.ceil(run.curve.length / MOST_POINTS);
  const curve = run.curve.filter((_, i) => i % every === 0 || i === run.curve.length - 1);
  return { ...run, curve: curve.map(([step, ...losses]) => [step, ...losses.map(short)] as unknown as KeptPoint) };
}

const short = (value: number): number => significant(value, DIGITS);

/** The list with a run more, at its end; what it had of the same network moves there with its name. */
export function withRun(runs: readonly KeptRun[], run: Omit<KeptRun, 'id' | 'name'>, nameOf: (id: number) => string): KeptRun[] {
  const key = JSON.stringify(run.network);
  const before = runs.find(({ network }) => JSON.stringify(network) === key);
  const id = before?.id ?? Math.max(0, ...runs.map((each) => each.id)) + 1;
  const others = runs.filter((each) => each !== before);
  return [...others, { ...keptRun(run), id, name: before?.name ?? nameOf(id) }].slice(-MOST_RUNS);
}

export const renamed = (runs: readonly KeptRun[], id: number, name: string): KeptRun[] =>
  runs.map((run) => (run.id === id ? { ...run, name: name.slice(0, LONGEST_NAME) } : run));

export const SORTS = ['order', 'name', 'validation', 'training', 'accuracy'] as const;
export type Sort = (typeof SORTS)[number];

/** The runs in another order; what has no number comes last. */
export function sorted(runs: readonly KeptRun[], by: Sort): KeptRun[] {
  if (by === 'order') return [...runs];
  if (by === 'name') return runs.toSorted((one, other) => one.name.localeCompare(other.name));
  const keyOf = (run: KeptRun): number => {
    const value = run.divergedAt === undefined ? (run[by] ?? NaN) : NaN;
    return Number.isFinite(value) ? (by === 'accuracy' ? -value : value) : Infinity;
  };
  return runs.toSorted((one, other) => keyOf(one) - keyOf(other) || 0);
}

/** What stands in storage, and in an exported file. JSON has no NaN: it stands as null. */
export const listText = (runs: readonly KeptRun[]): string => JSON.stringify({ kind: 'deep-networks-lab-runs', version: VERSION, runs });

export interface ListReading {
  runs: KeptRun[];
  /** Entries that were none. */
  unread: number;
}

/** The runs of a text of unknown origin; undefined if it is no such list. Never throws. */
export function parseList(text: string): ListReading | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const list = listIn(text);
  if (!list) return undefined;
  const runs = list.slice(-MOST_RUNS).flatMap((raw, i) => runIn(raw, i + 1) ?? []);
  return { runs: distinct(runs), unread: list.length - runs.length };
}

/** Two lists as one: the runs of the second behind those of the first, with new numbers; of the same network one. */
export function joinedLists(first: readonly KeptRun[], second: readonly KeptRun[]): KeptRun[] {
  return second.reduce<KeptRun[]>((list, { name, ...run }) => withRun(list, run, () => name), [...first]);
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const { kind, version, runs } = JSON.parse(text) as Record<string, unknown>;
    return kind === 'deep-networks-lab-runs' && version === VERSION && Array.isArray(runs) ? (runs as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

function runIn(raw: unknown, number: number): KeptRun | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, name, network, training, validation, accuracy, divergedAt, curve } = raw as Record<string, unknown>;
  if (typeof network !== 'object' || network === null) return undefined;
  const points = Array.isArray(curve) ? (curve as unknown[]).slice(0, MOST_POINTS + 1).flatMap(pointsIn) : [];
  return {
    id: isWhole(id) ? id : number,
    name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    network: parseNetwork(network).value,
    training: numberIn(training),
    validation: numberIn(validation),
    ...(typeof accuracy === 'number' && { accuracy: Math.min(1, Math.max(0, accuracy)) }),
    ...(isWhole(divergedAt) && { divergedAt }),
    curve: points,
  };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const numberIn = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : NaN);

function pointsIn(raw: unknown): KeptPoint[] {
  if (!Array.isArray(raw)) return [];
  const [step, training, validation] = (raw as unknown[]).map(numberIn);
  return isWhole(step) ? [[step, training ?? NaN, validation ?? NaN]] : [];
}

/** Each number once. */
function distinct(runs: readonly KeptRun[]): KeptRun[] {
  const taken = new Set<number>();
  return runs.map((run) => {
    const id = taken.has(run.id) ? Math.max(...taken) + 1 : run.id;
    taken.add(id);
    return { ...run, id };
  });
}
