import { formatCount } from '../../../lib/format/formatNumber';
import type { ReadTable } from '../../../lib/table/readTable';
import { quoted } from '../../../lib/table/tableNotice';
import { ColumnHeads } from '../../book/figure/ColumnHeads';
import { fill } from '../../book/figure/words';
import { UNTRANSLATED } from '../../controls/untranslated';
import type { OwnWords } from './ownWords';

const ROWS = 8;

/** The first rows as they were read, with their lines. */
export function RowsPreview({ table, words: { phrases } }: { table: ReadTable; words: OwnWords }) {
  const { columns, rows, lines, fileName } = table;
  const shown = Array.from({ length: Math.min(ROWS, rows) }, (_, row) => row);
  const caption = fill(phrases.previewCaption, { rows: shown.length, all: formatCount(rows), file: fileName });
  return (
    <details class="panel">
      <summary>{phrases.preview}</summary>
      <div class="panel-scroll" role="region" aria-label={phrases.preview} tabIndex={0} {...UNTRANSLATED}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.line}</th>
              <ColumnHeads names={columns.map(({ name }) => name)} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row}>
                <th scope="row">{lines[row]}</th>
                {columns.map(({ name, cells }) => (
                  <td key={name}>{quoted(cells[row] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
