import { numberScale } from '../data/ownExamples';
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
  const used = ownSplit(rows, data.seed ?? 0, data.heldOut).training;
  const columns = [
    ...rows.inputs.map((input, i) => ({ values: input.kind === 'number' ? input.values : undefined, column: chosen.inputs[i]?.column })),
    { values: rows.classes === undefined ? rows.targets : undefined, column: chosen.target.column },
  ];
  for (const { values, column } of columns) {
    if (!values || !column) continue;
    const { mean, unit } = numberScale(values, used);
    // A gap is filled with the mean: it is never far.
    const place = values.findIndex((value) => !Number.isNaN(value) && !(Math.abs((value - mean) / unit) < FARTHEST));
    if (place < 0) continue;
    const row = kept[place] ?? 0;
    return { kind: 'tooLargeNumbers', values: { column: column.name, line: read.lines[row] ?? 1, value: column.cells[row] ?? '' } };
  }
  return undefined;
}
