import type words from '../../../content/words/en/batch-microscope.json';
import { batchMicroscopeSource } from '../../../lib/pytorch/batchMicroscopeSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { batchValues, FIRST, isTooSmall, stages, STAGES, unmoved } from './model';

export type Words = typeof words;

export const schema = {
  first: FIRST,
  size: whole({ min: 1, max: 12, step: 1, default: 8, symbol: 'm' }),
  gamma: range({ min: 0, max: 2, step: 0.1, default: 1.5, symbol: 'γ' }),
  beta: range({ min: -2, max: 2, step: 0.1, default: -1, symbol: 'β' }),
  epsilon: logRange({ min: 1e-5, max: 10, step: 1, default: 1e-5, symbol: 'ε' }),
  seed: seed(2),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every example at every stage, and its output before the first one was moved. */
export function batchTable(settings: Settings, { phrases }: Words): DataTable {
  const [now, before] = [stages(settings), unmoved(settings)];
  const cell = (values: readonly number[], example: number) => (isTooSmall(settings) ? '' : (values[example] ?? ''));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.example, ...STAGES.map((stage) => phrases[`stage.${stage}`]), phrases.unmoved],
    rows: now.values.map((value, example) => [
      example + 1,
      value,
      ...STAGES.slice(1).map((stage) => cell(now[stage], example)),
      cell(before.outputs, example),
    ]),
  };
}

/** The program of the panel, and the batch at every stage as the page shows it. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: batchMicroscopeSource(batchValues(settings), settings),
  series: () => seriesOf(settings),
});

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings): PageSeries[] {
  const now = stages(settings);
  return (isTooSmall(settings) ? (['values'] as const) : STAGES).map((stage) => ({
    name: stage,
    quantity: 'value',
    expression: `stages["${stage}"].flatten().tolist()`,
    values: now[stage],
  }));
}

export const definition = defineFigure({ schema, rerun });
