import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { csvOf } from '../../../lib/format/csv';
import { ColumnHeads } from './ColumnHeads';
import type { DataTable } from './dataTable';
import { downloadText } from './downloadText';
import { atBuild } from './seen/atBuild';
import { useLoaded } from './useLoaded';
import { LEFT_AS_IT_IS, Waking } from '../../charts/AsBuilt';
import { UNTRANSLATED } from '../../controls/untranslated';
import type { FrameWords } from './words';

export type { DataTable };

const loadExtras = async () => (await import('./DataExtras')).DataExtras;

interface Props {
  id: string;
  /** Is asked only when the panel is open, or for the file. */
  table: () => DataTable;
  frame: FrameWords;
  /** Of whom the data are that people gathered, if the figure has such. */
  credit: string | undefined;
  live: boolean;
}

/** The numbers behind the picture. Drawn at build too; in the page only while it is open. */
export function DataPanel({ id, table, frame, credit, live }: Props) {
  const { phrases } = frame;
  const panel = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before the page's script ran.
  useEffect(() => setOpen(panel.current?.open ?? false), []);
  // A figure that wakes would compare thousands of cells, only to take them away.
  const waking = useContext(Waking);
  const shown = open || !live ? table() : undefined;
  const { parts: loaded } = useLoaded(open, loadExtras);
  const Extras = atBuild.DataExtras ?? loaded;
  const download = () => {
    const { columns, rows } = table();
    downloadText(`${id}.csv`, 'text/csv', csvOf(columns, rows));
  };
  return (
    <details class="panel" ref={panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {phrases.data}
        {credit !== undefined && <span class="panel-credit"> {credit}</span>}
      </summary>
      <p class="panel-hint">{phrases.dataHint}</p>
      {/* Of the build's it is kept, closed as it is, until it is opened. */}
      <div class="panel-extras" {...(waking ? LEFT_AS_IT_IS : {})}>
        {shown && Extras && <Extras id={id} table={shown} frame={frame} live={live} />}
      </div>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div class="panel-scroll" role="region" aria-label={phrases.data} tabIndex={0} {...(waking ? LEFT_AS_IT_IS : {})}>
        {shown && (
          <table>
            <caption>{shown.caption}</caption>
            <thead>
              <tr>
                <ColumnHeads names={shown.columns} />
              </tr>
            </thead>
            <tbody>
              {shown.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} {...(typeof cell === 'number' ? UNTRANSLATED : {})}>
                      {typeof cell === 'number' ? formatNumber(cell, 4) : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <button type="button" disabled={!live} onClick={download}>
        {phrases.downloadCsv}
      </button>
    </details>
  );
}
