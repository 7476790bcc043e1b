import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { csvOf } from '../../../lib/format/csv';
import { downloadText } from './downloadText';
import { LEFT_AS_IT_IS, Waking } from '../../charts/AsBuilt';
import type { FrameWords } from './words';

export interface DataTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (number | string)[])[];
}

interface Props {
  id: string;
  table: DataTable;
  frame: FrameWords;
  live: boolean;
}

/** The numbers behind the picture. Drawn at build too; in the page only while it is open. */
export function DataPanel({ id, table, frame: { phrases }, live }: Props) {
  const panel = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before the page's script ran.
  useEffect(() => setOpen(panel.current?.open ?? false), []);
  // A figure that wakes would compare thousands of cells, only to take them away.
  const waking = useContext(Waking);
  return (
    <details class="panel" ref={panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{phrases.data}</summary>
      <p class="panel-hint">{phrases.dataHint}</p>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div class="panel-scroll" role="region" aria-label={table.caption} tabIndex={0} {...(waking ? LEFT_AS_IT_IS : {})}>
        {(open || !live) && (
          <table>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{typeof cell === 'number' ? formatNumber(cell, 4) : cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <button type="button" disabled={!live} onClick={() => downloadText(`${id}.csv`, 'text/csv', csvOf(table.columns, table.rows))}>
        {phrases.downloadCsv}
      </button>
    </details>
  );
}
