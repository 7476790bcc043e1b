import { comparableSteps, NUDGE } from '../../../lib/pytorch/comparableSteps';
import { doubleWellSource } from '../../../lib/pytorch/doubleWellSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { rolls, STEPS, type Roll, type Settings } from './model';

/** The program of the panel, and both balls as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const both = rolls(settings);
  const nudged = rolls({ ...settings, start: settings.start + NUDGE });
  return {
    kind: 'program',
    source: source(settings),
    series: [series('without momentum', both.plain, nudged.plain), series('with momentum', both.withMomentum, nudged.withMomentum)],
  };
}

export const source = (settings: Settings): string => doubleWellSource({ ...settings, steps: STEPS });

const series = (name: string, { positions }: Roll, nudged: Roll): PageSeries => ({
  name,
  quantity: 'place',
  expression: `paths["${name}"]`,
  values: positions,
  comparable: comparableSteps(positions, nudged.positions),
});
