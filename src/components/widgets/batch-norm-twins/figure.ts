import type words from '../../../content/words/en/batch-norm-twins.json';
import { TWIN_DATA } from '../../../lib/experiments/batch-normalization/digitTwins';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, formerly, logRange, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { arrival, curveOf, sweptSpecs, TARGET_LOSS, twins, type Curve, type Pair } from './model';

export type Words = typeof words;

export const schema = {
  /** The slider stops at the learning rates that are tried. */
  learningRate: logRange({ min: 0.01, max: 10, step: 3, default: 0.0215, symbol: 'α' }),
  depth: whole({ min: 1, max: 8, step: 1, default: 5 }),
  gain: logRange({ min: 0.1, max: 10, step: 4, default: 1 }),
  momentum: range({ min: 0, max: 0.9, step: 0.1, default: 0 }),
  activation: choice(['tanh', 'sigmoid', 'relu'], 'tanh'),
  data: formerly(['digits'], choice(TWIN_DATA, 'handwriting')),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** For every learning rate the steps that both networks need, and their last losses. */
export function rateTable(all: readonly Pair[], { phrases }: Words): DataTable {
  const steps = (curve: Curve | undefined) => (curve ? (arrival(curve) ?? phrases.never) : '');
  const last = (curve: Curve | undefined) => curve?.losses.at(-1) ?? '';
  const both = (phrase: string) => [phrases.without, phrases.with].map((which) => fill(phrase, { which, goal: TARGET_LOSS }));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.rate, ...both(phrases.tableSteps), ...both(phrases.tableLoss)],
    rows: [...all]
      .sort((a, b) => a.learningRate - b.learningRate)
      .map(({ learningRate, plain, normalised }) => [learningRate, steps(plain), steps(normalised), last(plain), last(normalised)]),
  };
}

/** Both twins at the chosen learning rate, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['without batch normalisation', 'with batch normalisation'], twins(settings)) };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: curveOf }), digits: 3, rerun });
