import { createContext } from 'preact';
import type { Drawing } from './drawings';

/** The run before, as it stays pale behind the present one. */
export interface Ghost {
  /** Of the chart, with the lines as they were. */
  drawing: Pick<Drawing, 'label' | 'lines' | 'xLabel' | 'yLabel'>;
  /** What was other: 'before: learning rate 0.1'. */
  said: string;
}

/** That of the figure around a chart. */
export const GhostOfFigure = createContext<Ghost | undefined>(undefined);

/** Its lines for this chart: none in another one, nor where another quantity is drawn now. */
export const ghostLines = (ghost: Ghost | undefined, chart: Ghost['drawing']): Ghost['drawing']['lines'] =>
  ghost?.drawing.label === chart.label && ghost.drawing.xLabel === chart.xLabel && ghost.drawing.yLabel === chart.yLabel
    ? ghost.drawing.lines
    : [];
