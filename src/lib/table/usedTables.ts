import type { DataSpec } from '../spec/spec';
import type { TableChoices } from './choices';
import type { TableHead } from './readTable';

/** A file of the reader's, and what was chosen of it. */
export interface UsedTable {
  readonly read: TableHead;
  readonly choices: TableChoices;
}

/** What a link says of a table. */
export interface NamedTable {
  readonly fileName: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** `ownLinkText`. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** By the hash of their rows, for as long as the page is open. */
const tables = new Map<string, UsedTable>();
const names = new Map<string, NamedTable>();

export const rememberTable = (hash: string, table: UsedTable): void => {
  tables.set(hash, table);
};

export const rememberName = (hash: string, name: NamedTable): void => {
  names.set(hash, name);
};

export const usedTable = (hash: string): UsedTable | undefined => tables.get(hash);
export const namedTable = (hash: string): NamedTable | undefined => names.get(hash);

/** Hashes of rows that links named by this file. */
export const hashesOfFile = (sha256: string): string[] => [...names].flatMap(([hash, name]) => (name.sha256 === sha256 ? [hash] : []));

/** What a link says of the tables that these data are: a list of `ownLinkText`; undefined if there is none. */
export function linksTo(data: readonly DataSpec[]): string | undefined {
  const hashes = new Set(data.flatMap((each) => (each.kind === 'own' ? [each.table] : [])));
  const texts = [...hashes].flatMap((hash) => names.get(hash)?.text ?? []);
  return texts.length === 0 ? undefined : `[${texts.join(',')}]`;
}
