import type words from '../../../content/words/en/adaptive-edge.json';
import { SLANTED_START } from '../../../lib/experiments/momentum/adamOnRavine';
import { adaptiveEdgeSource } from '../../../lib/pytorch/adaptiveEdgeSource';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, logRange, toggle, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { drawnPoints, relapse, STEPS, type Relapse } from './model';

export type Words = typeof words;

export const schema = {
  learningRate: logRange({ min: 0.1, max: 5, step: 10, default: 1, symbol: 'α' }),
  secondBeta: choice(['0.99', '0.999'], '0.999'),
  decays: toggle(false),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Loss, curvature and limit at the steps that are drawn. */
export function relapseTable({ losses, curvatures, limits }: Relapse, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.loss, phrases.curvature, phrases.limit],
    rows: drawnPoints(curvatures, 1).map(([step, curvature]) => [step, losses[step] ?? NaN, curvature, limits[step - 1] ?? NaN]),
  };
}

/** The program of the panel, and loss and curvature as far as rounding does not decide about them. */
function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: adaptiveEdgeSource({ ...settings, start: SLANTED_START, steps: STEPS }),
    series: () => {
      const [x, y] = SLANTED_START;
      const made = { now: relapse(settings), nudged: relapse(settings, [x + NUDGE, y - NUDGE]) };
      return [
        nudgedSeries({ name: 'Adam', quantity: 'loss', expression: 'losses' }, made, ({ losses }) => losses),
        nudgedSeries({ name: 'Adam', quantity: 'stretched curvature', expression: 'curvatures' }, made, ({ curvatures }) => curvatures),
      ];
    },
  };
}

export const definition = defineFigure({ schema, rerun });
