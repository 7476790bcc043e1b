import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { descentSeries } from '../../../lib/pytorch/nudgedSeries';
import { ravineSource } from '../../../lib/pytorch/ravineSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { ravineGround, ravineRun, STEPS, type RavineRun, type Settings } from './model';

/** The program of the panel, and the three descents as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const ground = ravineGround(settings);
  const run = ravineRun(ground, settings);
  const [x, y] = settings.start;
  const nudged = ravineRun(ground, { ...settings, start: [x + NUDGE, y - NUDGE] });
  return {
    kind: 'program',
    source: source(settings, run),
    series: [
      ...descentSeries('plain', { now: run.plain, nudged: nudged.plain }),
      ...descentSeries('momentum', { now: run.withMomentum, nudged: nudged.withMomentum }),
      ...descentSeries('best momentum', { now: run.best, nudged: nudged.best }),
    ],
  };
}

export const source = (settings: Settings, { best }: RavineRun): string =>
  ravineSource({ ...settings, bestMomentum: best.momentum, steps: STEPS });
