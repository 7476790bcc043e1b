import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import { isTooSmall, stages, STAGES, unmoved, type Settings } from './model';
import type { Phrases } from './phrases';

/** Every example at every stage, and its output before the first one was moved. */
export function batchTable(settings: Settings, { phrases }: FigureWords<Phrases>): DataTable {
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
