import type words from '../../../content/words/en/statistics-memory.json';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { statisticsMemorySource } from '../../../lib/pytorch/statisticsMemorySource';
import { logRange, range, seed, wholeLogRange, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { errorOf, lag, remembered, RATES, scatter, STEPS, tried } from './model';

export type Words = typeof words;

export const schema = {
  rate: logRange({ min: RATES[0], max: RATES[1], step: 10, default: 0.1, symbol: 'ρ' }),
  batch: wholeLogRange({ min: 2, max: 512, step: 6, default: 16, symbol: 'm' }),
  drift: range({ min: 0, max: 0.05, step: 0.001, default: 0.01 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Both parts of the error, and the whole, over the weight of the new batch. */
export const errorTable = (settings: Settings, { phrases }: Words): DataTable => ({
  caption: phrases.tableCaption,
  columns: [phrases.rate, phrases.lag, phrases.noise, phrases.error],
  rows: tried().map((rate) => [rate, lag(rate, settings.drift), scatter(rate, settings.batch), errorOf({ ...settings, rate })]),
});

/** The program of the panel, with the page's batches in the notebook, and the running mean as the page has it. */
function rerun(settings: Settings): ProgramRerun {
  const run = { ...settings, steps: STEPS, first: -lag(settings.rate, settings.drift) - settings.drift };
  return {
    kind: 'program',
    source: statisticsMemorySource({ ...run, isTwin: false }),
    withTwin: statisticsMemorySource({ ...run, isTwin: true }),
    // PyTorch keeps it in double precision here; the page's normal numbers are the twin's to a few units in the last place.
    tolerance: 1e-9,
    series: () => [{ name: 'running', quantity: 'mean', expression: 'running', values: remembered(settings).running }],
  };
}

export const definition = defineFigure({ schema, rerun });
