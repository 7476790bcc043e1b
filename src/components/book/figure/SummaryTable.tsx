import { formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { summaryOf, type ColumnSummary } from '../../../lib/seen/summary';
import { UNTRANSLATED } from '../../controls/untranslated';
import { ColumnHeads } from './ColumnHeads';
import type { DataTable } from './dataTable';
import { fill, type FrameWords } from './words';

/** Five rows before a long table: what each of its columns begins with, comes to and ends at. Nothing before a short one. */
export function SummaryTable({ table: { caption, columns, rows }, frame: { phrases } }: { table: DataTable; frame: FrameWords }) {
  const summary = summaryOf(columns, rows);
  if (summary.length === 0) return null;
  const [axis = ''] = columns;
  const told: [name: string, cell: (column: ColumnSummary) => number | string][] = [
    [phrases['summary.first'], ({ first }) => first],
    [phrases['summary.least'], ({ least }) => least],
    [fill(phrases['summary.leastAt'], { axis }), ({ leastAt }) => placeText(leastAt)],
    [phrases['summary.greatest'], ({ greatest }) => greatest],
    [
      phrases['summary.last'],
      ({ last, endsAt }) =>
        endsAt === undefined ? last : fill(phrases['summary.endsAt'], { last: formatNumber(last, 4), axis, at: placeText(endsAt) }),
    ],
  ];
  return (
    <div class="panel-scroll" role="region" aria-label={phrases['summary.name']} tabIndex={0}>
      <table class="summary">
        <caption>{fill(phrases['summary.caption'], { caption })}</caption>
        <thead>
          <tr>
            <td />
            <ColumnHeads names={summary.map(({ column }) => columns[column] ?? '')} />
          </tr>
        </thead>
        <tbody>
          {told.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {summary.map((column) => (
                <td key={column.column} {...UNTRANSLATED}>
                  {cellText(cell(column))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const placeText = (place: number | string): string => (typeof place === 'number' ? formatShort(place, 4) : place);
const cellText = (cell: number | string): string => (typeof cell === 'number' ? formatNumber(cell, 4) : cell);
