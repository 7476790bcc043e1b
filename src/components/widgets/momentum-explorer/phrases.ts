import type { DescentPhrase } from '../../book/figure/descentOutcome';

export type Phrases =
  | DescentPhrase
  | 'position'
  | 'plot'
  | 'lossPlot'
  | 'start'
  | 'drag'
  | 'with'
  | 'without'
  | 'step'
  | 'loss'
  | 'tableCaption'
  | 'startMoved'
  | 'result';
