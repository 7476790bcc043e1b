import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { doubleWellSource } from '../../../lib/pytorch/doubleWellSource';
import { rollSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { rolls, STEPS, type Settings } from './model';

/** The program of the panel, and both balls as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const now = rolls(settings);
  const nudged = rolls({ ...settings, start: settings.start + NUDGE });
  return {
    kind: 'program',
    source: source(settings),
    series: [
      rollSeries('without momentum', { now: now.plain, nudged: nudged.plain }),
      rollSeries('with momentum', { now: now.withMomentum, nudged: nudged.withMomentum }),
    ],
  };
}

export const source = (settings: Settings): string => doubleWellSource({ ...settings, steps: STEPS });
