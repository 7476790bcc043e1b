import type { Rerun } from './rerun';
import { trainingSource } from './trainingSource';

/** The PyTorch program that stands under a figure. */
export function panelSource(rerun: Rerun): string {
  if (rerun.kind === 'program') return rerun.source;
  const { runs, panelOf } = rerun;
  return panelOf ? panelOf(runs, trainingSource) : trainingSource(runs);
}
