import type words from '../../../content/words/en/mean-ravine.json';
import { meanRavineSource } from '../../../lib/pytorch/meanRavineSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { range, wholeLogRange, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { conditionOf, valleys } from './model';

export type Words = typeof words;

export const schema = {
  mean: range({ min: 0, max: 5, step: 0.1, default: 2, symbol: 'c' }),
  inputs: wholeLogRange({ min: 2, max: 1000, step: 10, default: 100, symbol: 'n' }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

const TABLE_INPUTS = [2, 10, 100, 1000];

/** Condition numbers by the number of inputs, with their mean and without. */
export function conditionTable({ mean }: Settings, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.inputs, phrases.rawCondition, phrases.centredCondition],
    rows: TABLE_INPUTS.map((inputs) => [inputs, conditionOf(mean, inputs), conditionOf(0, inputs)]),
  };
}

/** The program of the panel, with the condition numbers for n inputs and the descents over two. */
function rerun(settings: Settings): ProgramRerun {
  const { mean, inputs } = settings;
  return {
    kind: 'program',
    source: meanRavineSource(settings, [valleys(settings).raw.positions[0] ?? [0, 0], valleys(settings).raw.positions.length - 1]),
    series: () => {
      const { raw, centred } = valleys(settings);
      return [
        {
          name: 'with mean, without',
          quantity: 'condition number',
          expression: 'conditions',
          values: [conditionOf(mean, inputs), conditionOf(0, inputs)],
        },
        { name: 'with mean', quantity: 'first weight', expression: 'paths[0]', values: raw.positions.map(([x]) => x) },
        { name: 'without', quantity: 'first weight', expression: 'paths[1]', values: centred.positions.map(([x]) => x) },
      ];
    },
  };
}

export const definition = defineFigure({ schema, rerun });
