import { hasOwnTables, ownTablesOf } from '../data/ownTables';
import type { DataSpec } from '../spec/spec';
import { without } from './without';
import { namedTable, type NamedTable } from '../table/usedTables';

type OwnDataSpec = DataSpec & { kind: 'own' };

const HASH = /^[0-9a-f]{64}$/;
const MOST_ROWS = 20_000;
const MOST_FEATURES = 1000;
const MOST_CLASSES = 100;
const MOST_SEED = 2 ** 32 - 1;

/** The reader's own data that a text of unknown origin describes; undefined if it describes none. The rows need not be there. */
export function parseOwn(raw: Readonly<Record<string, unknown>>): OwnDataSpec | undefined {
  const whole = (name: string, from: number, to: number): number => {
    const value = raw[name];
    return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : NaN;
  };
  const { table } = raw;
  if (typeof table !== 'string' || !HASH.test(table)) return undefined;
  const data: OwnDataSpec = {
    kind: 'own',
    table,
    features: whole('features', 1, MOST_FEATURES),
    ...(raw['classes'] !== undefined && { classes: whole('classes', 2, MOST_CLASSES) }),
    heldOut: whole('heldOut', 1, MOST_ROWS),
    points: whole('points', 1, MOST_ROWS),
    validationPoints: whole('validationPoints', 0, MOST_ROWS),
    seed: whole('seed', 0, MOST_SEED),
  };
  return Object.values(data).some((value) => Number.isNaN(value)) ? undefined : data;
}

/** What has to be loaded before these data can be trained on: the file that a link named, or none by name. Undefined where all is there. */
export function neededFile(data: DataSpec): NamedTable | 'unknown' | undefined {
  if (data.kind !== 'own' || hasOwnTables([{ data }])) return undefined;
  return namedTable(data.table) ?? 'unknown';
}

/** Names of the classes, where the data have names for them. */
export const classNames = (data: DataSpec): readonly string[] | undefined => ownTablesOf([{ data }])[0]?.source.target.values;

/**
 * A table of the reader's own as it is compared over many seeds: each splits it anew, so that the difference is not that of one split. Rows that stay
 * together in groups keep their split: other groups would be other numbers of rows.
 */
export function splitAnew(data: DataSpec): DataSpec {
  const [table] = data.kind === 'own' ? ownTablesOf([{ data }]) : [];
  return !table || table.groups ? data : (without(data, 'seed') as DataSpec);
}
