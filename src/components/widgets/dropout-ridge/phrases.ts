export type Phrases =
  | 'weightPlot'
  | 'tracePlot'
  | 'feature'
  | 'scaled'
  | 'weight'
  | 'plain'
  | 'masked'
  | 'closedForm'
  | 'ordinary'
  | 'p'
  | 'tableCaption'
  | 'result'
  | 'without';
