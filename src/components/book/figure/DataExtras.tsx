import { useContext } from 'preact/hooks';
import { DrawingsOfFigure } from '../../charts/drawings';
import type { DataTable } from './dataTable';
import { ListenButton } from './sound/ListenButton';
import { SummaryTable } from './SummaryTable';
import type { FrameWords } from './words';

export interface DataExtrasProps {
  id: string;
  table: DataTable;
  frame: FrameWords;
  live: boolean;
}

/** What stands before the long table: how its lines are heard, and what it comes to. */
export function DataExtras({ id, table, frame, live }: DataExtrasProps) {
  const drawings = useContext(DrawingsOfFigure);
  return (
    <>
      {live && drawings && <ListenButton id={id} drawings={drawings} frame={frame} />}
      <SummaryTable table={table} frame={frame} />
    </>
  );
}
