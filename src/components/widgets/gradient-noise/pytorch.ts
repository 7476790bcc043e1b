import { gradientNoiseSource } from '../../../lib/pytorch/gradientNoiseSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { BALLS, CURVATURE, drawsOf, noiseRun, rateUnder, SETTLED, START, STEPS, type NoisyDescent, type Settings } from './model';

/** The program of the panel, with the page's noise in the notebook, and both descents as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const { plain, withMomentum } = noiseRun(settings, drawsOf(settings));
  return {
    kind: 'program',
    source: program(settings, false),
    withTwin: program(settings, true),
    series: [...series('plain', plain), ...series('momentum', withMomentum)],
  };
}

export const source = (settings: Settings): string => program(settings, false);

const program = (settings: Settings, isTwin: boolean): string =>
  gradientNoiseSource({
    ...settings,
    batch: Number(settings.batch),
    momentumRate: rateUnder(settings, settings.momentum),
    curvature: CURVATURE,
    start: START,
    balls: BALLS,
    steps: STEPS,
    settled: SETTLED,
    isTwin,
  });

const series = (name: string, { path, meanSquares, measured }: NoisyDescent): PageSeries[] => [
  { name, quantity: 'place of one ball', expression: `places["${name}"][:, 0]`, values: [...path] },
  { name, quantity: 'mean square', expression: `(places["${name}"] ** 2).mean(1)`, values: [...meanSquares] },
  { name, quantity: 'variance at the floor', expression: `[floors["${name}"]]`, values: [measured] },
];
