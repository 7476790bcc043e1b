import { formatShort } from '../../lib/format/formatNumber';
import { ColumnHeads } from '../book/figure/ColumnHeads';
import { UNTRANSLATED } from '../controls/untranslated';

interface Props {
  title: string;
  seedName: string;
  never: string;
  seeds: readonly number[];
  columns: readonly string[];
  rows: readonly (readonly number[])[];
}

/** The numbers behind the picture: a row for each seed. */
export function SeedTable({ title, seedName, never, seeds, columns, rows }: Props) {
  return (
    <details class="panel answer-table">
      <summary>{title}</summary>
      <div class="panel-scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{seedName}</th>
              <ColumnHeads names={columns} />
            </tr>
          </thead>
          <tbody {...UNTRANSLATED}>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{seeds[i]}</th>
                {row.map((value, column) => (
                  <td key={column}>{Number.isFinite(value) ? formatShort(value, 4) : never}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
