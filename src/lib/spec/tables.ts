import type { DataSpec } from './spec';

/** Rows of the tables of real data that ship with the book, without those that lack a value, and how many of them are kept from training. */
export const TABLE_ROWS = { handwriting: 1797, penguins: 342 } as const;
export const HELD_OUT = { handwriting: 500, penguins: 142 } as const;

export type TableKind = DataSpec['kind'] & keyof typeof TABLE_ROWS;

export const isTable = (kind: DataSpec['kind']): kind is TableKind => kind in TABLE_ROWS;

/** Rows of a table that can be trained on. */
export const trainingRows = (kind: TableKind): number => TABLE_ROWS[kind] - HELD_OUT[kind];
