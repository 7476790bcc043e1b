import { courseOf, type Place } from './course';

/** A table's cells, a row a place, the first column saying which. */
type Rows = readonly (readonly (number | string)[])[];

/** What a column of a table comes to. */
export interface ColumnSummary {
  /** Of the column, from 1. */
  column: number;
  first: number;
  least: number;
  /** The first cell of the row where it is least. */
  leastAt: number | string;
  greatest: number;
  last: number;
  /** The first cell of the row of the last number, where the table goes on without one. */
  endsAt: number | string | undefined;
}

/** A table of so many rows is seen as a whole. */
const SHORT = 8;

/**
 * The summary of a long table, a column at a time; columns without numbers have none. Empty for a short table, and for one whose first
 * column does not go on from row to row, so that 'first' and 'last' would say nothing.
 */
export function summaryOf(columns: readonly string[], rows: Rows): ColumnSummary[] {
  if (rows.length <= SHORT || !goesOn(rows)) return [];
  const cellAt = (row: number) => rows[row]?.[0] ?? '';
  return columns.slice(1).flatMap((_, index) => {
    const column = index + 1;
    const course = courseOf(rows.map((row, place): Place => [place, numberIn(row[column])]));
    if (!course) return [];
    const { first, least, greatest, last, lostAt } = course;
    return [
      {
        column,
        first: first[1],
        least: least[1],
        leastAt: cellAt(least[0]),
        greatest: greatest[1],
        last: last[1],
        endsAt: lostAt === undefined ? undefined : cellAt(last[0]),
      },
    ];
  });
}

const numberIn = (cell: number | string | undefined) => (typeof cell === 'number' ? cell : NaN);

/** Whether the first column counts up or down. */
function goesOn(rows: Rows): boolean {
  const [from, to] = [numberIn(rows[0]?.[0]), numberIn(rows.at(-1)?.[0])];
  return rows.every((row, index) => index === 0 || (numberIn(row[0]) - numberIn(rows[index - 1]?.[0])) * (to - from) > 0);
}
