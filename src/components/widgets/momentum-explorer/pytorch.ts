import { comparableSteps, NUDGE } from '../../../lib/pytorch/comparableSteps';
import { momentumExplorerSource } from '../../../lib/pytorch/momentumExplorerSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { explore, type Descent, type Exploration } from '../../../lib/surfaces/exploration';
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
      ...series('without momentum', exploration.without, nudged.without),
      ...series('with momentum', exploration.withMomentum, nudged.withMomentum),
    ],
  };
}

export const source = (settings: Settings, { start, steps }: Exploration): string => momentumExplorerSource({ ...settings, start, steps });

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
