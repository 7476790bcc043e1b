import type { OwnRows } from '../data/ownTable';
import type { TableChoices } from './choices';
import { valuesIn, type Chosen, type ChosenColumn, type Split } from './chosen';
import type { ReadTable } from './readTable';
import type { Remark } from './tableNotice';

interface Prepared {
  read: ReadTable;
  chosen: Chosen;
  /** Inputs that are the same in all rows. */
  constants: readonly ChosenColumn[];
  kept: readonly number[];
  choices: TableChoices;
  rows: OwnRows;
  split: Split;
}

/** What is told of the rows before a network sees them. */
export function preparationRemarks({ read, chosen, constants, kept, choices, rows, split }: Prepared): Remark[] {
  const { inputs, target } = chosen;
  const names = (of: readonly ChosenColumn[]) => of.map(({ column }) => column.name).join(', ');
  const left = read.rows - kept.length;
  const isKept = new Set(kept);
  const firstLeft = read.lines.find((_, row) => !isKept.has(row)) ?? 1;
  const filled = inputs.filter(({ column }) => kept.some((row) => column.cells[row] === ''));
  const classes = inputs.filter(({ asClass }) => asClass);
  const isStandardised = classes.length < inputs.length || !target.asClass;
  const counts = { training: split.training.length, held: split.held.length };
  return [
    ...constants.map(({ column }): Remark => ({
      kind: 'constantInput',
      values: { column: column.name, value: column.cells[kept[0] ?? 0] ?? '', line: read.lines[kept[0] ?? 0] ?? 1 },
    })),
    ...(left > 0 ? [{ kind: 'leftOut', values: { rows: left, line: firstLeft } } as const] : []),
    ...(filled.length > 0 ? [{ kind: 'filled', values: { columns: names(filled) } } as const] : []),
    ...(classes.length > 0 ? [{ kind: 'oneHot', values: { columns: names(classes) } } as const] : []),
    ...(isStandardised ? [{ kind: 'standardised', values: {} } as const] : []),
    rows.groups
      ? { kind: 'groupSplit', values: { ...counts, groups: split.heldOut, column: chosen.group?.name ?? '', seed: choices.seed } }
      : { kind: 'split', values: { ...counts, seed: choices.seed } },
    ...unseen(chosen, kept, rows, split),
  ];
}

/** A class of the target that no training row has. */
function unseen({ target }: Chosen, kept: readonly number[], { classes = 0, targets }: OwnRows, { training }: Split): Remark[] {
  const seen = new Set(Array.from(training, (row) => targets[row]));
  const missing = Array.from({ length: classes }, (_, i) => i).find((i) => !seen.has(i));
  if (missing === undefined) return [];
  return [{ kind: 'unseenClass', values: { column: target.column.name, value: valuesIn(target.column, kept)[missing] ?? '' } }];
}
