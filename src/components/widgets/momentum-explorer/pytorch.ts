import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { momentumExplorerSource } from '../../../lib/pytorch/momentumExplorerSource';
import { descentSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { explore, type Exploration } from '../../../lib/surfaces/exploration';
import type { Settings } from './model';

/** The program of the panel, and both descents as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const exploration = explore(settings);
  const [x, y] = exploration.start;
  const nudged = explore({ ...settings, start: [x + NUDGE, y - NUDGE] });
  return {
    kind: 'program',
    source: source(settings, exploration),
    series: [
      ...descentSeries('without momentum', { now: exploration.without, nudged: nudged.without }),
      ...descentSeries('with momentum', { now: exploration.withMomentum, nudged: nudged.withMomentum }),
    ],
  };
}

export const source = (settings: Settings, { start, steps }: Exploration): string => momentumExplorerSource({ ...settings, start, steps });
