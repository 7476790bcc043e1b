import { randomStatePermutation } from '../math/randomState';
import type { DataSpec } from '../spec/spec';
import { HELD_OUT, isTable, type TableKind } from '../spec/tables';
import { selectedRows, type Examples } from './dataSet';
import { handwriting } from './handwriting';
import { penguins } from './penguins';
import { columnMoments, standardised } from './standardised';
import type { Table } from './table';
import handwritingAddress from './tables/handwriting.txt?url';
import penguinsAddress from './tables/penguins.txt?url';

/** How the text of a table is read: `inputs` [rows, features] and `targets` [rows], in the order of their source. */
const READERS: Readonly<Record<TableKind, (text: string) => Table>> = { handwriting, penguins };
/** Where a page fetches them. */
const ADDRESSES: Readonly<Record<TableKind, string>> = { handwriting: handwritingAddress, penguins: penguinsAddress };
/** How Node has them. */
const FILES: Readonly<Record<TableKind, () => Promise<{ default: string }>>> = {
  handwriting: () => import('./tables/handwriting.txt?raw'),
  penguins: () => import('./tables/penguins.txt?raw'),
};

const texts = new Map<TableKind, string>();
const tables = new Map<TableKind, Table>();

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
export const tableText = (kind: TableKind): string => loaded(texts, kind);

function loaded<Value>(all: ReadonlyMap<TableKind, Value>, kind: TableKind): Value {
  const value = all.get(kind);
  if (value === undefined) throw new Error(`The table '${kind}' is not loaded.`);
  return value;
}

/**
 * The first `count` rows of a split, as `sklearn.model_selection.train_test_split(..., test_size=HELD_OUT, random_state=seed)` makes it: the first
 * rows of the permutation are held out, and the training set takes those after them. Measurements of penguins are standardised by the training rows.
 * @returns `inputs` [count, features], `targets` [count]
 */
export function tableExamples(
  { kind, points }: { kind: TableKind; points: number },
  seed: number,
  split: 'training' | 'validation',
  count: number,
): Examples {
  const table = loaded(tables, kind);
  const order = randomStatePermutation(seed, table.count);
  const rows = (first: number, many: number) => order.subarray(first, first + many);
  const own = rows(split === 'validation' ? 0 : HELD_OUT[kind], count);
  return kind === 'penguins'
    ? standardised(table, own, columnMoments(table, rows(HELD_OUT[kind], points)))
    : selectedRows({ features: table.inputs.length / table.count, training: table }, own);
}

// In Node all of them are there from the start.
if (import.meta.env.SSR) await loadTables(Object.keys(READERS) as TableKind[]);
