export type Phrases =
  'position' | 'fitPlot' | 'errorPlot' | 'with' | 'without' | 'truth' | 'training' | 'clean' | 'step' | 'error' | 'tableCaption' | 'result';
