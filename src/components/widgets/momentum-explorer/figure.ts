import type words from '../../../content/words/en/momentum-explorer.json';
import { momentumExplorerSource } from '../../../lib/pytorch/momentumExplorerSource';
import { nudgedExplorations } from '../../../lib/pytorch/nudgedExplorations';
import { descentSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import type { SettingsOf } from '../../../lib/share/setting';
import { explore, settingsShown, type Exploration } from '../../../lib/surfaces/exploration';
import { explorationConsequences, idleInExploration } from '../../../lib/surfaces/explorationConsequences';
import { explorationSettings } from '../../../lib/surfaces/explorationSettings';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';

export type Words = typeof words;

export const schema = explorationSettings satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** All paths and losses, step by step. A path that diverged has empty cells after its end. */
export function explorationTable({ withMomentum, without, matched }: Exploration, { phrases }: Words): DataTable {
  const length = Math.max(...[withMomentum, without, matched].map(({ positions }) => positions.length));
  const cells = ({ positions, losses }: Exploration['without'], step: number) => {
    const position = positions[step];
    const loss = losses[step];
    return position && loss !== undefined ? [position[0], position[1], loss] : ['', '', ''];
  };
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...[phrases.without, phrases.matched, phrases.with].flatMap((which) => [`x, ${which}`, `y, ${which}`, `${phrases.loss}, ${which}`]),
    ],
    rows: Array.from({ length }, (_, step) => [step, ...cells(without, step), ...cells(matched, step), ...cells(withMomentum, step)]),
  };
}

/** The program of the panel, and the descents as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const exploration = explore(settings);
  return {
    kind: 'program',
    source: momentumExplorerSource(settingsShown(settings, exploration)),
    series: () => seriesOf(settings, exploration),
  };
}

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings, exploration: Exploration): PageSeries[] {
  const { nudged, largestGrowth } = nudgedExplorations(settings, exploration);
  return [
    ...descentSeries('without momentum', { now: exploration.without, nudged: nudged.without, largestGrowth }),
    ...descentSeries('without momentum, effective rate', { now: exploration.matched, nudged: nudged.matched, largestGrowth }),
    ...descentSeries('with momentum', { now: exploration.withMomentum, nudged: nudged.withMomentum, largestGrowth }),
  ];
}

export const definition = defineFigure({ schema, consequences: explorationConsequences, idle: idleInExploration, rerun });
