import { formatCount } from '../../../lib/format/formatNumber';
import type { TableHead } from '../../../lib/table/readTable';
import { quoted } from '../../../lib/table/tableNotice';
import { ColumnHeads } from '../../book/figure/ColumnHeads';
import { fill } from '../../book/figure/words';
import { UNTRANSLATED } from '../../controls/untranslated';
import type { OwnWords } from './ownWords';

/** The first rows as they were read, with their lines. */
export function RowsPreview({ table, words: { phrases } }: { table: TableHead; words: OwnWords }) {
  const { columns, rows, lines, fileName } = table;
  const shown = (columns[0]?.first ?? []).map((_, row) => row);
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
                {columns.map(({ name, first }) => (
                  <td key={name}>{quoted(first[row] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
