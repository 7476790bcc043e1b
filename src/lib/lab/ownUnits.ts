import { numberScale, type NumberScale } from '../data/ownExamples';
import { ownSplit } from '../data/ownTable';
import { ownTablesOf } from '../data/ownTables';
import type { RunSpec } from '../spec/spec';

/** A cell of a row: the name of its column, and its number or its class. */
export interface OwnCell {
  name: string;
  value: number | string;
}

/** How the inputs and the target of a network's rows read in the table that they come from. */
export interface OwnUnits {
  /** The cells of a row of inputs, in the order of the columns used. */
  cellsOf: (inputs: readonly number[]) => OwnCell[];
  /** A target that is a number, as the table has it. */
  targetOf: (standardised: number) => number;
}

/** Undefined where the data are none of the reader's own. */
export function ownUnits({ data, seed }: Pick<RunSpec, 'data' | 'seed'>): OwnUnits | undefined {
  const [table] = ownTablesOf([{ data }]);
  if (data.kind !== 'own' || !table) return undefined;
  const used = ownSplit(table, data.seed ?? seed, data.heldOut).training.subarray(0, data.points);
  const columns = table.inputs.map((input, i) => ({
    name: table.source.inputs[i]?.name ?? '',
    values: table.source.inputs[i]?.values,
    width: input.kind === 'class' ? input.classes : 1,
    scale: input.kind === 'number' ? numberScale(input.values, used) : undefined,
  }));
  const target = table.classes === undefined ? numberScale(table.targets, used) : undefined;
  const backFrom = (standardised: number, scale: NumberScale | undefined) =>
    scale ? standardised * scale.unit + scale.mean : standardised;
  return {
    cellsOf: (inputs) => {
      let first = 0;
      return columns.map(({ name, values, width, scale }) => {
        const own = inputs.slice(first, (first += width));
        return { name, value: values ? (values[own.indexOf(1)] ?? '') : backFrom(own[0] ?? NaN, scale) };
      });
    },
    targetOf: (standardised) => backFrom(standardised, target),
  };
}
