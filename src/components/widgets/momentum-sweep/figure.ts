import type words from '../../../content/words/en/momentum-sweep.json';
import { effectiveRate } from '../../../lib/experiments/momentum/noiseFloor';
import { MOMENTA, RATES, sweepRun } from '../../../lib/experiments/momentum/sweepRun';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, range, seed, toggle, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { runLosses, sweptSpecs, type Cell } from './model';

export type Words = typeof words;

export const schema = {
  learningRate: choice(
    RATES.map((rate) => `${rate}` as const),
    '0.03',
  ),
  noise: range({ min: 0.05, max: 0.5, step: 0.05, default: 0.3, symbol: 'σ' }),
  points: whole({ min: 20, max: 200, step: 20, default: 60, symbol: 'n' }),
  steps: whole({ min: 100, max: 600, step: 100, default: 400 }),
  best: toggle(false),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every pair with its losses. */
export function sweepTable(all: readonly Cell[], best: boolean, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.momentum,
      phrases.rate,
      phrases.effective,
      phrases.tableRuns,
      phrases.training,
      best ? phrases.bestValidation : phrases.validation,
    ],
    rows: all.map((cell) => [cell.momentum, cell.learningRate, effectiveRate(cell), cell.runs, cell.training ?? '', cell.validation ?? '']),
  };
}

/** Beyond this effective rate training is chaotic from the first steps, and rounding decides what comes out. */
const LARGEST_RATE = 3.5;

/** The momenta that can be compared under the chosen learning rate, with the first seed. */
function rerun(settings: Settings): TrainingRerun {
  const learningRate = Number(settings.learningRate);
  const seed = sweptSpecs(settings)[0]?.seed ?? settings.seed;
  const momenta = comparable(learningRate);
  return {
    kind: 'training',
    runs: namedRuns(
      momenta.map((momentum) => `momentum ${momentum}`),
      momenta.map((momentum) => sweepRun({ ...settings, seed }, { learningRate, momentum })),
    ),
  };
}

/** The least momenta: the first rows of the map. */
const comparable = (learningRate: number) => MOMENTA.filter((momentum) => effectiveRate({ learningRate, momentum }) < LARGEST_RATE);

export const definition = defineFigure({
  schema,
  keys: ['learningRate', 'noise', 'best'],
  numbers: swept({ specs: sweptSpecs, resultOf: runLosses }),
  rerun,
});
