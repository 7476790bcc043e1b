import type words from '../../../content/words/en/running-statistics.json';
import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { runningStatisticsSource } from '../../../lib/pytorch/runningStatisticsSource';
import { logRange, seed, toggle, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { evalLoss, EVALUATED, firstTracks, running, spec, trained, type Tracks } from './model';

export type Words = typeof words;

export const schema = {
  momentum: logRange({ min: 0.01, max: 1, step: 10, default: 0.1, symbol: 'ρ' }),
  batchSize: whole({ min: 2, max: 64, step: 2, default: 32, symbol: 'm' }),
  testSize: whole({ min: 1, max: 64, step: 1, default: 16 }),
  sorted: toggle(false),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Statistics of the unit and validation losses, a row for every evaluated step. */
export function statisticsTable({ mean, variance, losses }: Tracks, { phrases }: Words): DataTable {
  const cell = (value: number | undefined) => (Number.isFinite(value) ? (value ?? '') : '');
  const named = (what: string) => [phrases.running, phrases.data, phrases.batch].map((which) => `${what}, ${which}`);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.step,
      ...named(phrases.mean),
      ...named(phrases.variance),
      ...[phrases.evalMode, phrases.dataMode, phrases.forgotten].map((which) => `${phrases.loss}, ${which}`),
    ],
    rows: EVALUATED.map((step, row) => [
      step,
      ...[mean, variance].flatMap(({ running, data, batch }) => [running, data, batch].map((values) => cell(values[step]))),
      ...[losses.running, losses.data, losses.batch].map((values) => cell(values[row])),
    ]),
  };
}

/** The page shows the validation loss alone. */
const RECORD = { every: 1, training: false, validation: true };

/** The run as PyTorch trains it. */
const rerun = (settings: Settings): TrainingRerun => ({
  kind: 'training',
  runs: [{ name: 'with batch normalisation', spec: { ...spec(settings), record: RECORD } }],
  panelOf: (named, trained) => runningStatisticsSource(trained, named, settings),
});

/** The same with the validation losses in eval mode that the page shows, which it computes in double precision. */
export function pageRun(settings: Settings): PageRun {
  const run = trained(settings);
  const statistics = running(run, settings.momentum);
  return {
    ...rerun(settings),
    records: [run.steps.map((_, step) => ({ step, validation: { loss: evalLoss(run, statistics, step) } }))],
  };
}

export const definition = defineFigure({ schema, keys: ['momentum', 'batchSize', 'sorted'], numbers: computed(firstTracks), rerun });
