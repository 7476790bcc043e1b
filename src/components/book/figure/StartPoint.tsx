import { DraggablePoint } from '../../charts/DraggablePoint';
import type { PlotArea } from '../../charts/plotArea';
import type { Point } from '../../../lib/surfaces/surface';
import type { FigureWords } from './words';

interface Props {
  area: PlotArea;
  start: Point;
  /** Of the arrow keys, in data units. */
  step: number;
  phrases: FigureWords<'start' | 'drag'>['phrases'];
  live: boolean;
  /** Left and right only, where the ground gives the height. */
  sideways?: boolean;
  onMove: (start: Point) => void;
}

/** Where a ball starts, for the reader to drag. */
export function StartPoint({ start: [x, y], phrases, live, onMove, ...point }: Props) {
  return <DraggablePoint {...point} x={x} y={y} name={phrases.start} role={phrases.drag} disabled={!live} onMove={(...to) => onMove(to)} />;
}
