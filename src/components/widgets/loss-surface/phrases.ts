import type { DescentPhrase } from '../../book/figure/descentOutcome';

export type Phrases =
  | DescentPhrase
  | 'position'
  | 'block'
  | 'map'
  | 'turn'
  | 'turnable'
  | 'view'
  | 'start'
  | 'drag'
  | 'loss'
  | 'startMoved'
  | 'tableCaption'
  | 'place'
  | 'kind'
  | 'curvatures'
  | 'kind.minimum'
  | 'kind.saddle'
  | 'kind.maximum'
  | 'result';
