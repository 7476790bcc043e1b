import type { Scheme } from '../../../lib/nn/scheme';

export type Phrases =
  `scheme.${Scheme}` | 'position' | 'lossPlot' | 'accuracyPlot' | 'step' | 'loss' | 'accuracy' | 'tableCaption' | 'result' | 'one' | 'out';
