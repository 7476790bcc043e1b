import type { OwnSource, SourceColumn } from '../data/ownTable';
import type { TableChoices } from './choices';
import { valuesIn, type Chosen, type ChosenColumn } from './chosen';
import type { ReadTable } from './readTable';

/** What a program has to know to come from the file to these rows. */
export function sourceOf(
  { fileName, sha256, form, columns, rows }: ReadTable,
  { inputs, target, group }: Chosen,
  kept: readonly number[],
  { gaps }: TableChoices,
): OwnSource {
  const named = ({ column, asClass }: ChosenColumn): SourceColumn => ({
    name: column.name,
    ...(asClass && { values: valuesIn(column, kept) }),
  });
  return {
    fileName,
    sha256,
    encoding: form.encoding,
    delimiter: form.delimiter,
    decimal: form.decimal,
    hasHeader: form.hasHeader,
    ...((form.isRenamed || !form.hasHeader) && { names: columns.map(({ name }) => name) }),
    rows,
    inputs: inputs.map(named),
    target: named(target),
    ...(group && { group: group.name }),
    gaps,
  };
}
