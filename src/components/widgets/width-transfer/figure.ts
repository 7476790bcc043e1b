import type words from '../../../content/words/en/width-transfer.json';
import { PARAMETRISATIONS, RATES, WIDTHS, widthRun } from '../../../lib/experiments/initialization/widthRun';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { widthTransferSource } from '../../../lib/pytorch/widthTransferSource';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { lossOf, ofParametrisation, SEEDS, sweptSpecs, type Curve } from './model';

export type Words = typeof words;

export const schema = {
  parametrisation: choice(PARAMETRISATIONS, 'standard'),
  depth: whole({ min: 1, max: 6, step: 1, default: 3, symbol: 'd' }),
  steps: whole({ min: 50, max: 300, step: 50, default: 150 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The losses over the learning rate, a column a width, for both parametrisations. */
export function transferTable(all: readonly Curve[], { phrases }: Words): DataTable {
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [phrases.parametrisation, phrases.rate, ...WIDTHS.map((width) => fill(phrases.ofWidth, { width }))],
    rows: PARAMETRISATIONS.flatMap((parametrisation) => {
      const own = ofParametrisation(all, parametrisation);
      return RATES.map((rate, i) => [phrases[parametrisation], rate, ...own.map(({ points }) => points[i]?.[1] ?? '')]);
    }),
  };
}

const REDONE = { width: 32, learningRate: 0.001 } as const;
const RECORD_EVERY = 10;

/** One width under both parametrisations, at a rate at which rounding doesn't grow; the panel trains all widths, with muP as a group of parameters for each rate. */
function rerun({ depth, steps, seed }: Settings): TrainingRerun {
  const run = (parametrisation: (typeof PARAMETRISATIONS)[number]) => ({
    ...widthRun({ ...REDONE, parametrisation, depth, steps, seed }),
    record: { every: RECORD_EVERY, training: true },
  });
  return {
    kind: 'training',
    runs: [
      { name: 'standard', spec: run('standard') },
      { name: 'muP', spec: run('mup') },
    ],
    panelOf: ([{ spec }]) => widthTransferSource(spec, { depth, widths: WIDTHS, rates: RATES }),
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: lossOf }), digits: 3, rerun });
