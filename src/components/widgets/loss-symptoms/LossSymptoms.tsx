import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, symptomTable, type Words } from './figure';
import { descents } from './model';
import { SymptomCharts } from './SymptomCharts';

/** What a loss looks like when something is wrong with a momentum, beside one that is well. */
export function LossSymptoms(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const both = useMemo(() => descents(settings), [settings]);
  const losses = fill(phrases.result, {
    healthy: formatNumber(both.healthy.losses.at(-1) ?? NaN, 2),
    faulty: formatNumber(both.faulty.losses.at(-1) ?? NaN, 2),
  });
  const cause = settings.named ? phrases[`cause.${settings.symptom}`] : phrases.hidden;
  return (
    <LiveFigure figure={figure} result={`${losses} ${cause}`} table={() => symptomTable(settings, words)}>
      <SymptomCharts both={both} settings={settings} words={words} />
    </LiveFigure>
  );
}
