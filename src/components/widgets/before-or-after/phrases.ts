export type Phrases =
  | 'position'
  | 'nowhere'
  | 'before'
  | 'after'
  | 'lossPlot'
  | 'accuracyPlot'
  | 'step'
  | 'loss'
  | 'accuracy'
  | 'tableCaption'
  | 'tableLoss'
  | 'tableAccuracy'
  | 'result';
