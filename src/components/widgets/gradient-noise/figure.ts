import type words from '../../../content/words/en/gradient-noise.json';
import { gradientNoiseSource } from '../../../lib/pytorch/gradientNoiseSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, logRange, range, seed, toggle, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { BALLS, CURVATURE, drawsOf, noiseRun, rateUnder, SETTLED, START, STEPS, type NoiseRun, type NoisyDescent } from './model';

export type Words = typeof words;

export const schema = {
  noise: logRange({ min: 0.3, max: 3, step: 20, default: 1, symbol: 's' }),
  batch: choice(['1', '4', '16'], '1'),
  momentum: range({ min: 0, max: 0.98, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 1.5, step: 20, default: 0.02, symbol: 'α' }),
  matched: toggle(false),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The floor under each momentum, measured and by the formula, the reader's last. */
export function floorTable({ floors, withMomentum }: NoiseRun, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.momentum, phrases.learningRate, phrases.measured, phrases.predicted],
    rows: [...floors, withMomentum].map(({ momentum, learningRate, measured, predicted }) => [momentum, learningRate, measured, predicted]),
  };
}

/** The program of the panel, with the page's noise in the notebook, and both descents as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: program(settings, false),
    withTwin: program(settings, true),
    series: () => {
      const { plain, withMomentum } = noiseRun(settings, drawsOf(settings));
      return [...series('plain', plain), ...series('momentum', withMomentum)];
    },
  };
}

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

export const definition = defineFigure({ schema, keys: ['noise', 'momentum', 'matched'], rerun });
