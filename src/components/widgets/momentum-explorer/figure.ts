import type words from '../../../content/words/en/momentum-explorer.json';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { momentumExplorerSource } from '../../../lib/pytorch/momentumExplorerSource';
import { descentSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { seed, type SettingsOf } from '../../../lib/share/setting';
import { explore, type Exploration } from '../../../lib/surfaces/exploration';
import { explorationSettings } from '../../../lib/surfaces/explorationSettings';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { consequences } from './model';

export type Words = typeof words;

export const schema = {
  ...explorationSettings,
  /** A new one draws a new start. */
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Both paths and losses, step by step. A path that diverged has empty cells after its end. */
export function explorationTable({ withMomentum, without }: Exploration, { phrases }: Words): DataTable {
  const length = Math.max(withMomentum.positions.length, without.positions.length);
  const cells = ({ positions, losses }: Exploration['without'], step: number) => {
    const position = positions[step];
    const loss = losses[step];
    return position && loss !== undefined ? [position[0], position[1], loss] : ['', '', ''];
  };
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...[phrases.without, phrases.with].flatMap((which) => [`x, ${which}`, `y, ${which}`, `${phrases.loss}, ${which}`]),
    ],
    rows: Array.from({ length }, (_, step) => [step, ...cells(without, step), ...cells(withMomentum, step)]),
  };
}

/** The program of the panel, and both descents as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const exploration = explore(settings);
  return {
    kind: 'program',
    source: momentumExplorerSource({ ...settings, start: exploration.start, steps: exploration.steps }),
    series: () => seriesOf(settings, exploration),
  };
}

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings, exploration: Exploration): PageSeries[] {
  const [x, y] = exploration.start;
  const nudged = explore({ ...settings, start: [x + NUDGE, y - NUDGE] });
  return [
    ...descentSeries('without momentum', { now: exploration.without, nudged: nudged.without }),
    ...descentSeries('with momentum', { now: exploration.withMomentum, nudged: nudged.withMomentum }),
  ];
}

export const definition = defineFigure({ schema, consequences, rerun });
