import type words from '../../../content/words/en/without-dropout.json';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { METHODS, resultOf, SEEDS, sweptSpecs, type Result } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0.1, max: 0.7, step: 0.1, default: 0.5, symbol: 'p' }),
  batchSize: whole({ min: 10, max: 100, step: 5, default: 20, symbol: 'm' }),
  noise: range({ min: 0, max: 0.8, step: 0.1, default: 0.4, symbol: 'σ' }),
  points: whole({ min: 60, max: 400, step: 20, default: 100, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Loss and error of the four networks, a row a seed. */
export function dropoutTable(results: readonly Result[], { phrases }: Words): DataTable {
  const named = METHODS.map(({ id }) => phrases[`method.${id}`]);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.tableSeed,
      ...named.map((which) => fill(phrases.tableLoss, { which })),
      ...named.map((which) => fill(phrases.tableError, { which })),
    ],
    rows: Array.from({ length: SEEDS }, (_, i) => {
      const own = METHODS.map((__, method) => results[i * METHODS.length + method]);
      return [i + 1, ...own.map((result) => result?.loss ?? ''), ...own.map((result) => result?.error ?? '')];
    }),
  };
}

const NAMES = { neither: 'neither', dropout: 'dropout', normalised: 'batch norm', both: 'both' } as const;

/** The four networks of the first seed, as the PyTorch panel trains them. */
function rerun(settings: Settings): TrainingRerun {
  const names = METHODS.map(({ id }) => NAMES[id]);
  return { kind: 'training', runs: namedRuns(names, sweptSpecs(settings)) };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf }), digits: 4, rerun });
