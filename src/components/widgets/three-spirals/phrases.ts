export type Phrases =
  | 'position'
  | 'plain'
  | 'with'
  | 'regionPlot'
  | 'lossPlot'
  | 'accuracyPlot'
  | 'training'
  | 'validation'
  | 'step'
  | 'loss'
  | 'accuracy'
  | 'tableCaption'
  | 'result';
