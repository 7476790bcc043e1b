import type words from '../../../content/words/en/saddle-escape.json';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { saddleEscapeSource } from '../../../lib/pytorch/saddleEscapeSource';
import { logRange, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { CURVATURES, RADIUS, trace, type Escape, type Trace } from './model';

export type Words = typeof words;

export const schema = {
  offset: logRange({ min: 1e-9, max: 0.1, step: 4, default: 1e-6, symbol: 'δ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 0.3, step: 20, default: 0.01, symbol: 'α' }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Steps to escape under each momentum, counted and predicted, the first being plain descent. */
export function escapeTable(escapes: readonly Escape[], { phrases }: Words): DataTable {
  const plain = escapes[0]?.steps ?? NaN;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.momentum, phrases.counted, phrases.predicted, phrases.faster, phrases.memory],
    rows: escapes.map(({ momentum, steps, predicted }) => [momentum, steps, predicted, plain / steps, 1 / (1 - momentum)]),
  };
}

/** The program of the panel, and the places of both balls that the page keeps. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: saddleEscapeSource({ ...settings, curvature: CURVATURES.down, radius: RADIUS }),
  series: () => [series('without momentum', trace(settings, 0)), series('with momentum', trace(settings, settings.momentum))],
});

/** The last place that is kept may lie past the end of the program's path. */
const series = (name: string, { places, every, steps }: Trace): PageSeries => ({
  name,
  quantity: every === 1 ? 'distance from the ridge' : `distance from the ridge, one in ${every} steps`,
  expression: `paths["${name}"][::${every}]`,
  values: places.filter((_, index) => index * every <= steps).map(([, y]) => y),
});

export const definition = defineFigure({ schema, rerun });
