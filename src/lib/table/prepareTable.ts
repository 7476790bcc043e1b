import { featuresOf, groupCount, ownSplit, type OwnInput, type OwnRows, type OwnTable } from '../data/ownTable';
import { isTarget, rolesFor, type Role, type TableChoices } from './choices';
import { byCodePoint, type Column } from './column';
import { hashOfRows } from './hashOfRows';
import { largeNumber } from './largeNumber';
import { limits } from './limits';
import { valuesIn, type Chosen, type ChosenColumn, type OwnDataSpec, type Split } from './chosen';
import type { ReadTable } from './readTable';
import { preparationRemarks } from './preparationRemarks';
import { sourceOf } from './sourceOf';
import type { Problem, Remark } from './tableNotice';

/** A reader's table as a run takes it. */
export interface PreparedTable {
  readonly table: OwnTable;
  /** All rows of the split. */
  readonly data: OwnDataSpec;
  /** What was done, to be told. */
  readonly remarks: readonly Remark[];
}

export type Preparation = { ok: true; prepared: PreparedTable } | { ok: false; problem: Problem };

/** Training rows that there have to be. */
const FEWEST_TRAINING = 2;

/**
 * The rows of a table as the reader chose them, as numbers, with the specification of their split. Rows whose target or group has no value are left out;
 * so are inputs that are the same in all rows. Never throws.
 */
export function prepareTable(read: ReadTable, choices: TableChoices): Preparation {
  const wanted = chosenColumns(read.columns, choices.roles);
  if (!('target' in wanted)) return failed(wanted.problem);
  const kept = keptRows(read, wanted, choices.gaps);
  if (kept.length === 0) return failed({ kind: 'noRows', values: { line: read.lines[0] ?? 1 } });
  const isConstant = ({ column }: ChosenColumn) => kept.every((row) => column.cells[row] === column.cells[kept[0] ?? 0]);
  const constants = wanted.inputs.filter(isConstant);
  const chosen = { ...wanted, inputs: wanted.inputs.filter((input) => !isConstant(input)) };
  const problem = faultOf(read, chosen, kept, constants[0]);
  if (problem) return failed(problem);

  const { rows, hash } = hashedRows(read, choices, () => rowsOf(chosen, kept));
  const split = splitOf(rows, choices);
  if ('problem' in split) return failed(split.problem);
  const table: OwnTable = { ...rows, hash, source: sourceOf(read, chosen, kept, choices) };
  const data: OwnDataSpec = {
    kind: 'own',
    table: table.hash,
    features: featuresOf(rows.inputs),
    ...(rows.classes !== undefined && { classes: rows.classes }),
    heldOut: split.heldOut,
    points: split.training.length,
    validationPoints: split.held.length,
    seed: choices.seed,
  };
  const large = largeNumber({ read, chosen, kept, rows, data });
  if (large) return failed(large);
  return { ok: true, prepared: { table, data, remarks: preparationRemarks({ read, chosen, constants, kept, choices, rows, split }) } };
}

const failed = (problem: Problem): Preparation => ({ ok: false, problem });

function chosenColumns(columns: readonly Column[], roles: readonly Role[]): Chosen | { problem: Problem } {
  const withRoles = columns.map((column, i) => ({ column, role: rolesFor(column).find((role) => role === roles[i]) ?? 'unused' }));
  const target = withRoles.find(({ role }) => isTarget(role));
  if (!target) return { problem: { kind: 'noTarget', values: {} } };
  const inputs = (wanted: Role) =>
    withRoles.flatMap(({ column, role }) => (role === wanted ? [{ column, asClass: role === 'class' }] : []));
  return {
    inputs: [...inputs('number'), ...inputs('class')],
    target: { column: target.column, asClass: target.role === 'targetClass' },
    group: withRoles.find(({ role }) => role === 'group')?.column,
  };
}

function keptRows({ rows }: ReadTable, { inputs, target, group }: Chosen, gaps: TableChoices['gaps']): number[] {
  const needed = [target.column, ...(group ? [group] : []), ...(gaps === 'leaveOut' ? inputs.map(({ column }) => column) : [])];
  return Array.from({ length: rows }, (_, row) => row).filter((row) => needed.every(({ cells }) => cells[row] !== ''));
}

function faultOf(
  { lines }: ReadTable,
  { inputs, target }: Chosen,
  kept: readonly number[],
  constant: ChosenColumn | undefined,
): Problem | undefined {
  const { column, asClass } = target;
  const found = new Set(kept.map((row) => column.cells[row] ?? ''));
  const [first = '', ...others] = found;
  const values = { column: column.name, value: first, line: lines[kept[0] ?? 0] ?? 1, last: lines[kept.at(-1) ?? 0] ?? 1 };
  if (others.length === 0) return { kind: asClass ? 'oneClass' : 'constantTarget', values };
  if (asClass && found.size > limits.classes) {
    return { kind: 'tooManyClasses', values: { column: column.name, classes: found.size, most: limits.classes } };
  }
  if (inputs.length === 0 && constant) {
    const { name, cells } = constant.column;
    return { kind: 'onlyConstants', values: { column: name, value: cells[kept[0] ?? 0] ?? '', line: lines[kept[0] ?? 0] ?? 1 } };
  }
  if (inputs.length === 0) return { kind: 'noInput', values: {} };
  const features = inputs.reduce((sum, input) => sum + (input.asClass ? input.column.values.length : 1), 0);
  return features > limits.features ? { kind: 'tooManyFeatures', values: { features, most: limits.features } } : undefined;
}

interface HashedRows {
  readonly key: string;
  readonly rows: OwnRows;
  readonly hash: string;
}

/** The rows that were last made of a table: another split does not change them, and the hash of a large table takes a while. */
const lastRows = new WeakMap<ReadTable, HashedRows>();

function hashedRows(read: ReadTable, { roles, gaps }: TableChoices, made: () => OwnRows): HashedRows {
  const key = JSON.stringify([roles, gaps]);
  const last = lastRows.get(read);
  if (last?.key === key) return last;
  const rows = made();
  const now = { key, rows, hash: hashOfRows(rows) };
  lastRows.set(read, now);
  return now;
}

function rowsOf({ inputs, target, group }: Chosen, kept: readonly number[]): OwnRows {
  const classes = target.asClass ? valuesIn(target.column, kept) : undefined;
  return {
    count: kept.length,
    inputs: inputs.map((input) => inputOf(input, kept)),
    targets: Float64Array.from(kept, (row) =>
      classes ? classes.indexOf(target.column.cells[row] ?? '') : (target.column.numbers[row] ?? NaN),
    ),
    ...(classes && { classes: classes.length }),
    ...(group && { groups: groupsOf(group, kept) }),
  };
}

function inputOf({ column, asClass }: ChosenColumn, kept: readonly number[]): OwnInput {
  if (!asClass) return { kind: 'number', values: Float64Array.from(kept, (row) => column.numbers[row] ?? NaN) };
  const values = valuesIn(column, kept);
  return { kind: 'class', classes: values.length, values: Int32Array.from(kept, (row) => values.indexOf(column.cells[row] ?? '')) };
}

function groupsOf({ cells }: Column, kept: readonly number[]): Int32Array {
  const names = [...new Set(kept.map((row) => cells[row] ?? ''))].sort(byCodePoint);
  const numbers = new Map(names.map((name, i) => [name, i]));
  return Int32Array.from(kept, (row) => numbers.get(cells[row] ?? '') ?? 0);
}

/** As many are held out as scikit-learn makes of a share, one at least. */
function splitOf(rows: OwnRows, { heldOut: percent, seed }: TableChoices): Split | { problem: Problem } {
  const whole = rows.groups ? groupCount(rows.groups) : rows.count;
  if (rows.groups && whole < 2) return { problem: { kind: 'tooFewGroups', values: {} } };
  const heldOut = Math.min(whole - 1, Math.max(1, Math.ceil((percent / 100) * whole)));
  const split = ownSplit(rows, seed, heldOut);
  if (split.training.length < FEWEST_TRAINING || split.held.length === 0) {
    return { problem: { kind: 'tooFewRows', values: { rows: rows.count, fewest: FEWEST_TRAINING + 1 } } };
  }
  return { heldOut, ...split };
}
