import type { Stage } from './model';

export type Phrases =
  | 'position'
  | 'rowsPlot'
  | 'linesPlot'
  | `stage.${Stage}`
  | `row.${Stage}`
  | 'value'
  | 'first'
  | 'drag'
  | 'firstAxis'
  | 'output'
  | 'example1'
  | 'others'
  | 'example'
  | 'unmoved'
  | 'tableCaption'
  | 'result'
  | 'still'
  | 'moved'
  | 'resultOne'
  | 'error';
