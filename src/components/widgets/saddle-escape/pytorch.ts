import { saddleEscapeSource } from '../../../lib/pytorch/saddleEscapeSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { CURVATURES, RADIUS, trace, type Settings, type Trace } from './model';

/** The program of the panel, and the places of both balls that the page keeps. */
export function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: source(settings),
    series: [series('without momentum', trace(settings, 0)), series('with momentum', trace(settings, settings.momentum))],
  };
}

export const source = (settings: Settings): string => saddleEscapeSource({ ...settings, curvature: CURVATURES.down, radius: RADIUS });

/** The last place that is kept may lie past the end of the program's path. */
const series = (name: string, { places, every, steps }: Trace): PageSeries => ({
  name,
  quantity: every === 1 ? 'distance from the ridge' : `distance from the ridge, one in ${every} steps`,
  expression: `paths["${name}"][::${every}]`,
  values: places.filter((_, index) => index * every <= steps).map(([, y]) => y),
});
