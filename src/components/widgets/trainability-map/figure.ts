import type words from '../../../content/words/en/trainability-map.json';
import { scaledRun, VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { trainabilityMapSource } from '../../../lib/pytorch/trainabilityMapSource';
import { choice, logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { cellLoss, COARSE, DEPTHS, mapSpecs, type Cell } from './model';

export type Words = typeof words;

export const schema = {
  activation: choice(['relu', 'leakyRelu', 'tanh'], 'relu'),
  width: whole({ min: 8, max: 48, step: 8, default: 32, symbol: 'n' }),
  learningRate: logRange({ min: 0.01, max: 1, step: 10, default: 0.1, symbol: 'α' }),
  steps: whole({ min: 20, max: 200, step: 20, default: 100 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The losses over n Var(w), a column a depth. */
export function mapTable(known: readonly Cell[], { phrases }: Words): DataTable {
  const at = (column: number, row: number) => known.find((cell) => cell.column === column && cell.row === row);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.variance, ...DEPTHS.map((depth) => fill(phrases.tableDepth, { depth }))],
    rows: VARIANCES.map((variance, row) => [
      variance,
      ...DEPTHS.map((_, column) => {
        const cell = at(column, row);
        return cell === undefined ? '' : (cell.loss ?? phrases.diverged);
      }),
    ]),
  };
}

/** Hidden layers of the networks that are redone. */
const DEPTH = 8;
const RECORD_EVERY = 5;

/** Two cells of one column, from weights that are too small and from weights that keep the signal; the panel trains the whole map. */
function rerun({ seed, activation, width, learningRate, steps }: Settings): TrainingRerun {
  const cell = (variance: number) => ({
    name: `n Var(w) = ${variance}`,
    spec: {
      ...scaledRun(seed, { depth: DEPTH, variance, width, activation }, { learningRate, steps }),
      record: { every: RECORD_EVERY, training: true },
    },
  });
  return {
    kind: 'training',
    runs: [cell(0.25), cell(activation === 'tanh' ? 1 : 2)],
    panelOf: ([{ spec }]) =>
      trainabilityMapSource({ seed, activation, width, learningRate, steps: spec.steps }, { depths: DEPTHS, variances: VARIANCES }),
  };
}

export const definition = defineFigure({
  schema,
  numbers: swept({ specs: mapSpecs, resultOf: cellLoss, first: COARSE }),
  digits: 3,
  rerun,
});
