import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { lossSurfaceSource } from '../../../lib/pytorch/lossSurfaceSource';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { explore, type Exploration } from '../../../lib/surfaces/exploration';
import { curvaturesAt } from './curvatures';
import type { Settings } from './model';

/** The program of the panel; both descents and the curvatures at the critical points as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const exploration = explore(settings);
  const { surface, start } = exploration;
  const nudged = explore({ ...settings, start: [start[0] + NUDGE, start[1] - NUDGE] });
  const paths = (['without', 'withMomentum'] as const).map((which) => {
    const name = which === 'without' ? 'without momentum' : 'with momentum';
    const about = { name, quantity: 'loss', expression: `runs["${name}"][1]` };
    return nudgedSeries(about, { now: exploration[which], nudged: nudged[which] }, ({ losses }) => losses);
  });
  return {
    kind: 'program',
    source: source(exploration, settings),
    series: [
      ...paths,
      {
        name: 'at the critical points',
        quantity: 'curvature',
        expression: 'sum(curvatures.values(), [])',
        values: surface.criticalPoints.flatMap(({ x, y }) => curvaturesAt(surface, x, y)),
      },
    ],
  };
}

export const source = ({ surface, start, steps }: Exploration, settings: Settings): string =>
  lossSurfaceSource({ ...settings, start, steps, criticalPoints: surface.criticalPoints });
