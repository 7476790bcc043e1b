import { MOST_VALUES, type ColumnHead } from './column';
import { limits } from './limits';
import type { TableHead } from './readTable';

/** What a column is to the network. Of `targetNumber` and `targetClass` there is one in all, of `group` one at most. */
export const ROLES = ['unused', 'number', 'class', 'targetNumber', 'targetClass', 'group'] as const;
export type Role = (typeof ROLES)[number];

/** What becomes of a row with a gap among its inputs: it is left out, or the gap is filled by what the training rows have there. */
export const GAP_TREATMENTS = ['leaveOut', 'fill'] as const;
export type GapTreatment = (typeof GAP_TREATMENTS)[number];

/** What the reader chooses of a table. */
export interface TableChoices {
  /** One a column. */
  readonly roles: readonly Role[];
  readonly gaps: GapTreatment;
  /** Percent of the rows, or of the groups, that are kept from training. */
  readonly heldOut: number;
  /** Of the split: whole number in [0, 2^32). */
  readonly seed: number;
}

export const HELD_OUT_RANGE = { min: 10, max: 50, step: 5, default: 25 } as const;

/** Names under which a target often stands. */
const TARGET_NAMES = /^(target|class|label|species|y|outcome|survived|quality|price|diagnosis)$/i;
/** Whole numbers of so few values are classes. */
const FEW_CLASSES = 10;
/** Names of so few values become inputs at once; of more only where the reader wants it. */
const FEW_VALUES = 10;

export const isTarget = (role: Role): boolean => role === 'targetNumber' || role === 'targetClass';

/** The roles that a column can have. */
export function rolesFor({ kind, values }: ColumnHead): Role[] {
  if (values.length === 0) return ['unused'];
  const isClass = values.length <= limits.values;
  return ROLES.filter((role) => {
    if (role === 'number' || role === 'targetNumber') return kind === 'number';
    if (role === 'class') return isClass;
    return role !== 'targetClass' || values.length <= MOST_VALUES;
  });
}

/** What a table is taken for before the reader has chosen: the last column with a name as targets have, or the last of all, is the target. */
export function firstChoices({ columns }: TableHead, seed: number): TableChoices {
  const usable = columns.map((column, i) => (targetRole(column) ? i : -1)).filter((i) => i >= 0);
  const target = usable.findLast((i) => TARGET_NAMES.test(columns[i]?.name ?? '')) ?? usable.at(-1) ?? -1;
  const roles = columns.map((column, i) => (i === target ? (targetRole(column) ?? 'unused') : inputRole(column)));
  return { roles, gaps: 'leaveOut', heldOut: HELD_OUT_RANGE.default, seed };
}

/** The choices with another role for a column; the column that had it before, where only one can, becomes an input again. */
export function withRole({ columns }: TableHead, choices: TableChoices, column: number, role: Role): TableChoices {
  const gives = (other: Role) => (isTarget(role) && isTarget(other)) || (role === 'group' && other === 'group');
  const roles = choices.roles.map((other, i) => {
    if (i === column) return role;
    const given = columns[i];
    return given && gives(other) ? inputRole(given) : other;
  });
  return { ...choices, roles };
}

function targetRole({ kind, values, isWhole, odd }: ColumnHead): Role | undefined {
  if (values.length < 2 || odd) return undefined;
  if (kind === 'number') return isWhole && values.length <= FEW_CLASSES ? 'targetClass' : 'targetNumber';
  return values.length <= limits.classes ? 'targetClass' : undefined;
}

/** Running numbers, names that are all different and what is the same in all rows say nothing. */
function inputRole({ kind, values, odd, isRunning }: ColumnHead): Role {
  if (values.length < 2 || odd) return 'unused';
  if (kind === 'number') return isRunning ? 'unused' : 'number';
  return values.length <= FEW_VALUES ? 'class' : 'unused';
}

/** Letters of a link, one a role. */
const LETTERS = 'uncvyg';

/** Roles as a link has them: 'nncy'. */
export const rolesText = (roles: readonly Role[]): string => roles.map((role) => LETTERS[ROLES.indexOf(role)] ?? '').join('');

/** The roles of such a text for a table; undefined where they are none, or not that table's. */
export function rolesOf(text: string, { columns }: TableHead): Role[] | undefined {
  const roles = Array.from(text, (letter) => ROLES[LETTERS.indexOf(letter)]);
  const fits = roles.length === columns.length && columns.every((column, i) => rolesFor(column).some((role) => role === roles[i]));
  const targets = roles.filter((role) => role !== undefined && isTarget(role)).length;
  const groups = roles.filter((role) => role === 'group').length;
  return fits && targets <= 1 && groups <= 1 ? (roles as Role[]) : undefined;
}
