import type words from '../../../content/words/en/averaged-weights.json';
import { averagedWeightsSource } from '../../../lib/pytorch/averagedWeightsSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { averagedRun, BALLS, CURVATURE, decayOf, drawsOf, NOISE, START, STEPS, type AveragedRun } from './model';

export type Words = typeof words;

export const schema = {
  memory: logRange({ min: 1, max: 300, step: 10, default: 50 }),
  learningRate: logRange({ min: 0.02, max: 1, step: 20, default: 0.2, symbol: 'α' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The floor of the average for each memory, the reader's last. */
export function floorTable({ floors }: AveragedRun, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.memory, phrases.measured, phrases.predicted],
    rows: floors.map(({ memory, measured, predicted }) => [memory, measured, predicted]),
  };
}

/** The program of the panel, with the page's noise in the notebook, and the crowds as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const run = {
    ...settings,
    decay: decayOf(settings.memory),
    curvature: CURVATURE,
    noise: NOISE,
    start: START,
    balls: BALLS,
    steps: STEPS,
  };
  return {
    kind: 'program',
    source: averagedWeightsSource({ ...run, isTwin: false }),
    withTwin: averagedWeightsSource({ ...run, isTwin: true }),
    series: () => {
      const { constant, lowered } = averagedRun(settings, drawsOf(settings.seed));
      const squares = (name: string, values: Float64Array): PageSeries => ({
        name,
        quantity: 'mean square',
        expression: `mean_squares["${name}"]`,
        values: [...values],
      });
      return [squares('last', constant.meanSquares), squares('average', constant.averagedSquares), squares('lowered', lowered.meanSquares)];
    },
  };
}

export const definition = defineFigure({ schema, rerun });
