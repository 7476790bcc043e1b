import { randomStatePermutation } from '../math/randomState';
import type { DataSpec } from '../spec/spec';
import { HELD_OUT } from '../spec/tables';
import { selectedRows, type Examples } from './dataSet';
import { handwriting } from './handwriting';
import handwritingAddress from './tables/handwriting.txt?url';

export type TableKind = DataSpec['kind'] & 'handwriting';

/** How the text of a table is read: `inputs` [rows, features] and `targets` [rows], in the order of their source. */
const READERS: Readonly<Record<TableKind, (text: string) => Examples>> = { handwriting };
/** Where a page fetches them. */
const ADDRESSES: Readonly<Record<TableKind, string>> = { handwriting: handwritingAddress };
/** How Node has them. */
const FILES: Readonly<Record<TableKind, () => Promise<{ default: string }>>> = {
  handwriting: () => import('./tables/handwriting.txt?raw'),
};

const texts = new Map<TableKind, string>();
const tables = new Map<TableKind, Examples>();

export const isTable = (kind: DataSpec['kind']): kind is TableKind => kind in READERS;

/** Those of the tables that these specifications need and that are not there yet. */
export const missingTables = (specs: readonly { data: DataSpec }[]): TableKind[] =>
  [...new Set(specs.map(({ data }) => data.kind).filter(isTable))].filter((kind) => !tables.has(kind));

/** Brings tables, which a page does only when a figure needs them. Rejects when their file does not come. */
export async function loadTables(kinds: readonly TableKind[]): Promise<void> {
  await Promise.all(
    kinds.map(async (kind) => {
      const text = await textOf(kind);
      texts.set(kind, text);
      tables.set(kind, READERS[kind](text));
    }),
  );
}

async function textOf(kind: TableKind): Promise<string> {
  if (import.meta.env.SSR) return (await FILES[kind]()).default;
  const address = ADDRESSES[kind];
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}

/** The file of a table that was loaded. */
export function tableText(kind: TableKind): string {
  const text = texts.get(kind);
  if (text === undefined) throw new Error(`The table '${kind}' is not loaded.`);
  return text;
}

/**
 * The first `count` rows of a split, as `sklearn.model_selection.train_test_split(..., test_size=HELD_OUT, random_state=seed)` makes it: the first
 * rows of the permutation are held out, and the training set takes those after them.
 * @returns `inputs` [count, features], `targets` [count]
 */
export function tableExamples(kind: TableKind, seed: number, split: 'training' | 'validation', count: number): Examples {
  const table = tables.get(kind);
  if (!table) throw new Error(`The table '${kind}' is not loaded.`);
  const order = randomStatePermutation(seed, table.count);
  const first = split === 'validation' ? 0 : HELD_OUT[kind];
  const features = table.inputs.length / table.count;
  return selectedRows({ features, training: table }, order.subarray(first, first + count));
}

// In Node all of them are there from the start.
if (import.meta.env.SSR) await loadTables(Object.keys(READERS) as TableKind[]);
