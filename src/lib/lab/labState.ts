import type { LabNetwork } from './labNetwork';

/** What the reader can have drawn of the training. */
export const VIEWS = ['losses', 'accuracies', 'function', 'layers', 'gradients', 'spectrum', 'examples', 'plane'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The figure that a state comes from. */
export interface Origin {
  figure: string;
  /** The query that reopens it with its settings. */
  query: string;
  /** What the figure calls the networks. */
  names: readonly string[];
}

/** All that a link of the Lab says. */
export interface LabState {
  a: LabNetwork;
  /** Absent while there is one network only. */
  b?: LabNetwork;
  views: readonly ViewName[];
  from?: Origin;
  /** A small table of the reader's own, as text. */
  own?: string;
}
