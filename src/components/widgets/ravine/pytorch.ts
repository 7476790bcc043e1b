import { comparableSteps, NUDGE } from '../../../lib/pytorch/comparableSteps';
import { ravineSource } from '../../../lib/pytorch/ravineSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { ravineGround, ravineRun, STEPS, type Descent, type RavineRun, type Settings } from './model';

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
      ...series('plain', run.plain, nudged.plain),
      ...series('momentum', run.withMomentum, nudged.withMomentum),
      ...series('best momentum', run.best, nudged.best),
    ],
  };
}

export const source = (settings: Settings, { best }: RavineRun): string =>
  ravineSource({ ...settings, bestMomentum: best.momentum, steps: STEPS });

function series(name: string, descent: Descent, nudged: Descent): PageSeries[] {
  const one = (quantity: string, expression: string, valuesOf: (descent: Descent) => number[]): PageSeries => {
    const values = valuesOf(descent);
    return { name, quantity, expression, values, comparable: comparableSteps(values, valuesOf(nudged)) };
  };
  return [
    one('loss', `runs["${name}"][1]`, ({ losses }) => losses),
    one('x', `[w[0] for w in runs["${name}"][0]]`, ({ positions }) => positions.map(([x]) => x)),
    one('y', `[w[1] for w in runs["${name}"][0]]`, ({ positions }) => positions.map(([, y]) => y)),
  ];
}
