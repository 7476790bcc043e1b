import type words from '../../../content/words/en/dropout-curve.json';
import { curveRun } from '../../../lib/experiments/dropout/curveRun';
import { dropoutCurveSource } from '../../../lib/pytorch/dropoutCurveSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { cleanError, PROBABILITIES, SEEDS, sweptSpecs, type Column } from './model';

export type Words = typeof words;

export const schema = {
  guess: range({ min: 0, max: 0.9, step: 0.05, default: 0.1, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 300, step: 10, default: 40, symbol: 'n' }),
  width: whole({ min: 4, max: 128, step: 4, default: 64 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every p with the errors of its runs, their geometric mean and its interval. */
export function curveTable(all: readonly Column[], { phrases }: Words): DataTable {
  const runs = Array.from({ length: SEEDS }, (_, run) => run);
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [
      phrases.p,
      phrases.tableMean,
      phrases.tableLow,
      phrases.tableHigh,
      ...runs.map((run) => fill(phrases.tableRun, { run: run + 1 })),
    ],
    rows: all.map(({ p, errors, estimate }) => [
      p,
      estimate?.value ?? '',
      estimate?.interval[0] ?? '',
      estimate?.interval[1] ?? '',
      ...runs.map((run) => errors[run] ?? ''),
    ]),
  };
}

/** Near the bottom of the U. */
const P = 0.3;
const RECORD_EVERY = 100;

/** One of the runs that the sweep makes; the panel has every p with every seed. */
function rerun(settings: Settings): TrainingRerun {
  const spec = curveRun({ ...settings, p: P }, { every: RECORD_EVERY, training: true, validation: true });
  return {
    kind: 'training',
    runs: [{ name: `p = ${P}`, spec }],
    panelOf: ([{ spec }]) => dropoutCurveSource(spec, PROBABILITIES, SEEDS),
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: cleanError }), digits: 3, rerun });
