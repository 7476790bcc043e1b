import { ownExamples } from '../data/ownExamples';
import { ownSplit, type OwnRows } from '../data/ownTable';
import type { Chosen, OwnDataSpec } from './chosen';
import type { ReadTable } from './readTable';
import type { Problem } from './tableNotice';

/** Standard deviations of the training rows: no number of a row may be farther from their mean. */
const FARTHEST = 1e9;

interface Rows {
  read: ReadTable;
  chosen: Chosen;
  kept: readonly number[];
  rows: OwnRows;
  data: OwnDataSpec;
}

/** The first number that cannot be standardised: too large to be squared, or too far from all training rows. */
export function largeNumber({ read, chosen, kept, rows, data }: Rows): Problem | undefined {
  const { held, training } = ownSplit(rows, data.seed ?? 0, data.heldOut);
  for (const [split, own] of [['training', training] as const, ['validation', held] as const]) {
    const { inputs, targets } = ownExamples(rows, data, data.seed ?? 0, split, own.length);
    const isLarge = (value: number) => !(Math.abs(value) < FARTHEST);
    const place = inputs.findIndex(isLarge);
    const targetPlace = targets.findIndex(isLarge);
    if (place < 0 && targetPlace < 0) continue;
    // Numbers come first among the inputs, one of them a column.
    const column = place < 0 ? chosen.target.column : chosen.inputs[place % data.features]?.column;
    const row = kept[own[place < 0 ? targetPlace : Math.floor(place / data.features)] ?? 0] ?? 0;
    return { kind: 'tooLargeNumbers', values: { column: column?.name ?? '', line: read.lines[row] ?? 1, value: column?.cells[row] ?? '' } };
  }
  return undefined;
}
