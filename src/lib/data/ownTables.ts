import type { DataSpec } from '../spec/spec';
import type { OwnTable } from './ownTable';

/** The reader's own tables by their hash: what reads a file puts them here, and the page hands them to its workers. */
const tables = new Map<string, OwnTable>();

export const keepOwnTable = (table: OwnTable): void => {
  tables.set(table.hash, table);
};

/** @throws Error in a sentence when it is not there */
export function ownTable(hash: string): OwnTable {
  const table = tables.get(hash);
  if (!table) throw new Error(OWN_TABLE_MISSING);
  return table;
}

export const OWN_TABLE_MISSING = 'The rows of your own table are not there: load its file again.';

const hashesOf = (specs: readonly { data: DataSpec }[]): string[] => [
  ...new Set(specs.flatMap(({ data }) => (data.kind === 'own' ? [data.table] : []))),
];

/** Whether all that these specifications need are there. */
export const hasOwnTables = (specs: readonly { data: DataSpec }[]): boolean => hashesOf(specs).every((hash) => tables.has(hash));

/** Those of the tables that are there which these specifications need. */
export const ownTablesOf = (specs: readonly { data: DataSpec }[]): OwnTable[] =>
  hashesOf(specs).flatMap((hash) => {
    const table = tables.get(hash);
    return table ? [table] : [];
  });
