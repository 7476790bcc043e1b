import type words from '../../../content/words/en/random-eigenvalues.json';
import { randomEigenvaluesSource } from '../../../lib/pytorch/randomEigenvaluesSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { countOf, LIFTS, lifts, sharesAt, spectraOf } from './model';

export type Words = typeof words;

export const schema = {
  lift: range({ min: LIFTS[0], max: LIFTS[1], step: 0.05, default: 0.5 }),
  dimension: choice(['2', '10', '100'], '100'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** What every lift makes of the matrices. */
export function liftTable(spectra: readonly (readonly number[])[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.lift, phrases.negative, phrases.minima],
    rows: lifts().map((lift) => {
      const { negative, minima } = sharesAt(spectra, lift);
      return [lift, negative, minima];
    }),
  };
}

/** The program of the panel, with the page's matrices in the notebook, and what the page counts. */
function rerun(settings: Settings): ProgramRerun {
  const { lift, dimension, seed: first } = settings;
  const run = { lift, dimension: Number(dimension), count: countOf(Number(dimension)), seed: first };
  return {
    kind: 'program',
    source: randomEigenvaluesSource(run),
    withTwin: randomEigenvaluesSource({ ...run, isTwin: true }),
    tolerance: 1e-6,
    series: () => {
      const spectra = spectraOf(settings);
      const { negative, minima } = sharesAt(spectra, lift);
      return [
        {
          name: 'first matrix',
          quantity: 'eigenvalue',
          expression: 'spectra[0].tolist()',
          values: (spectra[0] ?? []).map((each) => each + lift),
        },
        { name: 'shares', quantity: 'share', expression: '[negative, minima]', values: [negative, minima] },
      ];
    },
  };
}

export const definition = defineFigure({ schema, numbers: computed(spectraOf), digits: 4, rerun });
