import type words from '../../../content/words/en/dropout-ridge.json';
import { dropoutRidgeSource } from '../../../lib/pytorch/dropoutRidgeSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { copiesOf, fits, ROWS, type Fits } from './model';
import { subscript } from './subscript';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  copies: logRange({ min: 10, max: 1000, step: 6, default: 316 }),
  scale: logRange({ min: 0.1, max: 10, step: 10, default: 1 }),
  seed: seed(5),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The four fits' weights, a row a feature. */
export function fitTable({ plain, masked, closedForm, ordinary }: Fits, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.weight, phrases.plain, phrases.masked, phrases.closedForm, phrases.ordinary],
    rows: plain.map((weight, feature) => [
      fill(phrases.feature, { number: subscript(feature + 1) }),
      weight,
      masked[feature] ?? '',
      closedForm[feature] ?? '',
      ordinary[feature] ?? '',
    ]),
  };
}

const NAMES: Readonly<Record<keyof Fits, string>> = {
  plain: 'least squares',
  masked: 'with masks',
  closedForm: 'closed form',
  ordinary: 'ordinary ridge',
};

/** The program of the panel, and the four fits as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: programSource(settings, false),
  withTwin: programSource(settings, true),
  series: () => seriesOf(settings),
});

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings): PageSeries[] {
  const fitted = fits(settings);
  const series = (fit: keyof Fits): PageSeries => ({
    name: NAMES[fit],
    quantity: 'weight of the feature',
    expression: `(fits["${NAMES[fit]}"] * units).tolist()`,
    values: fitted[fit],
  });
  return [series('plain'), series('masked'), series('closedForm'), series('ordinary')];
}

const programSource = (settings: Settings, isTwin: boolean): string =>
  dropoutRidgeSource({ ...settings, copies: copiesOf(settings), rows: ROWS, isTwin });

export const definition = defineFigure({ schema, rerun });
