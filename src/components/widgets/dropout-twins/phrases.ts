export type Phrases =
  | 'position'
  | 'with'
  | 'without'
  | 'training'
  | 'validation'
  | 'boundaryPlot'
  | 'lossPlot'
  | 'accuracyPlot'
  | 'step'
  | 'loss'
  | 'accuracy'
  | 'tableCaption'
  | 'result';
