import { useMemo } from 'preact/hooks';
import { formatDecimals } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, sheetTable, type Words } from './figure';
import { shared, sheetsOf } from './model';
import { SheetPictures } from './SheetPictures';

/** Which values of a batch share one mean under each normalisation, and what becomes of them. */
export function NormAxes(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const sheets = useMemo(() => sheetsOf(settings), [settings]);
  const { sets, moments, marked, values, normalised } = sheets;
  const { mean = NaN, variance = NaN } = moments.get(sets[marked] ?? NaN) ?? {};
  const result = fill(phrases.result, {
    which: fill(phrases[`which.${settings.norm}`], { groups: settings.groups }),
    count: shared(sheets),
    total: values.length,
    moments: fill(settings.norm === 'rms' ? phrases.rootMeanSquare : phrases.meanAndDeviation, {
      mean: formatDecimals(mean, 2),
      deviation: formatDecimals(Math.sqrt(variance), 2),
    }),
    before: formatDecimals(values[marked] ?? NaN, 1),
    after: formatDecimals(normalised[marked] ?? NaN, 2),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => sheetTable(sheets, words)}>
      <SheetPictures sheets={sheets} words={words} onPick={live ? change : undefined} />
    </LiveFigure>
  );
}
