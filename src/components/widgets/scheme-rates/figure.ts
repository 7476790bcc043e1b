import type words from '../../../content/words/en/scheme-rates.json';
import { OPTIMISERS, RATES, schemeRun } from '../../../lib/experiments/initialization/schemeRun';
import { SCHEMES } from '../../../lib/nn/scheme';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { lossOf, SEEDS, sweptSpecs, type Curve } from './model';

export type Words = typeof words;

export const schema = {
  activation: choice(['relu', 'tanh'], 'relu'),
  depth: whole({ min: 1, max: 20, step: 1, default: 10, symbol: 'd' }),
  steps: whole({ min: 100, max: 600, step: 100, default: 300 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The losses over the learning rate, a column a scheme, for both optimisers. */
export function ratesTable(all: readonly Curve[], { phrases }: Words): DataTable {
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [phrases.optimiser, phrases.rate, ...SCHEMES.map((scheme) => phrases[`scheme.${scheme}`])],
    rows: OPTIMISERS.flatMap((optimiser) => {
      const own = all.filter((curve) => curve.optimiser === optimiser);
      return RATES[optimiser].map((rate, i) => [phrases[optimiser], rate, ...own.map(({ points }) => points[i]?.[1] ?? '')]);
    }),
  };
}

const RECORD_EVERY = 20;

/** He's scheme with either optimiser and Xavier's with Adam, at rates below the best, where rounding doesn't grow. */
function rerun({ activation, depth, steps, seed }: Settings): TrainingRerun {
  const run = (part: Pick<Parameters<typeof schemeRun>[0], 'scheme' | 'optimiser' | 'learningRate'>) => ({
    ...schemeRun({ ...part, activation, depth, steps, seed }),
    record: { every: RECORD_EVERY, training: true },
  });
  return {
    kind: 'training',
    runs: [
      { name: 'He, SGD', spec: run({ scheme: 'he', optimiser: 'sgd', learningRate: 0.004 }) },
      { name: 'He, Adam', spec: run({ scheme: 'he', optimiser: 'adam', learningRate: 0.0002 }) },
      { name: 'Xavier, Adam', spec: run({ scheme: 'xavier', optimiser: 'adam', learningRate: 0.0002 }) },
    ],
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: lossOf }), digits: 3, rerun });
