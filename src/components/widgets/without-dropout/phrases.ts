export type Phrases =
  | 'plot'
  | 'errorPlot'
  | 'loss'
  | 'error'
  | 'noDropout'
  | 'withDropout'
  | 'plain'
  | 'normalised'
  | 'progress'
  | 'progressText'
  | 'tableCaption'
  | 'tableSeed'
  | 'tableLoss'
  | 'tableError'
  | `method.${'neither' | 'dropout' | 'normalised' | 'both'}`
  | 'result'
  | 'resultRunning';
