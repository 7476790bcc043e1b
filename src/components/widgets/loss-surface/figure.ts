import type words from '../../../content/words/en/loss-surface.json';
import { formatNumber } from '../../../lib/format/formatNumber';
import { lossSurfaceSource } from '../../../lib/pytorch/lossSurfaceSource';
import { nudgedExplorations } from '../../../lib/pytorch/nudgedExplorations';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { range, type SettingsOf } from '../../../lib/share/setting';
import { explore, settingsShown, type Exploration } from '../../../lib/surfaces/exploration';
import { explorationConsequences, idleInExploration } from '../../../lib/surfaces/explorationConsequences';
import { explorationSettings } from '../../../lib/surfaces/explorationSettings';
import type { DataTable } from '../../book/figure/DataPanel';
import { curvaturesAt } from '../../../lib/surfaces/curvatures';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { signName } from '../../book/figure/placeName';
import { LARGEST_TILT, SMALLEST_TILT } from '../../charts/turntable';

export type Words = typeof words;

const { surface, formula, x, y, ...descent } = explorationSettings;

export const schema = {
  surface,
  formula,
  x,
  y,
  turn: range({ min: -180, max: 180, step: 1, default: -60, unit: '°' }),
  tilt: range({ min: SMALLEST_TILT, max: LARGEST_TILT, step: 1, default: 50, unit: '°' }),
  ...descent,
} satisfies SchemaFor<Words>;

const MOST_IN_SOURCE = 12;

export type Settings = SettingsOf<typeof schema>;

/** The surface's critical points: where, how high, and the Hessian's eigenvalues there; and where the descent starts. */
export function criticalTable({ surface, start }: Exploration, { phrases }: Words): DataTable {
  const row = (name: string, kind: string, x: number, y: number) => [
    name,
    kind,
    x,
    y,
    surface.value(x, y),
    curvaturesAt(surface, x, y)
      .map((curvature) => formatNumber(curvature))
      .join('; '),
  ];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.place, phrases.kind, 'x', 'y', phrases.loss, phrases.curvatures],
    rows: [
      ...surface.criticalPoints.map((point) => row(signName(point, phrases), phrases[`kind.${point.kind}`], point.x, point.y)),
      row(phrases.start, '', ...start),
    ],
  };
}

/** The critical points that the program looks at: of very many the lowest. */
const sourcePoints = ({ surface }: Exploration) => surface.criticalPoints.slice(0, MOST_IN_SOURCE);

/** The program of the panel; both descents and the curvatures at the critical points as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const exploration = explore(settings);
  return {
    kind: 'program',
    source: lossSurfaceSource({
      ...settingsShown(settings, exploration),
      criticalPoints: sourcePoints(exploration),
    }),
    series: () => seriesOf(settings, exploration),
  };
}

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings, exploration: Exploration): PageSeries[] {
  const { surface } = exploration;
  const points = sourcePoints(exploration);
  const { nudged, largestGrowth } = nudgedExplorations(settings, exploration);
  const paths = (['without', 'withMomentum'] as const).map((which) => {
    const name = which === 'without' ? 'without momentum' : 'with momentum';
    const about = { name, quantity: 'loss', expression: `runs["${name}"][1]` };
    return nudgedSeries(about, { now: exploration[which], nudged: nudged[which], largestGrowth }, ({ losses }) => losses);
  });
  if (points.length === 0) return paths;
  return [
    ...paths,
    {
      name: 'at the critical points',
      quantity: 'curvature',
      expression: 'sum(curvatures.values(), [])',
      values: points.flatMap(({ x, y }) => curvaturesAt(surface, x, y)),
    },
  ];
}

export const definition = defineFigure({
  schema,
  keys: ['surface', 'momentum', 'learningRate'],
  consequences: explorationConsequences,
  idle: idleInExploration,
  rerun,
});
