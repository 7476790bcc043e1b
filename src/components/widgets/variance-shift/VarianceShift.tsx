import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, factorTable, type Settings, type Words } from './figure';
import { shiftFactor } from './model';
import { ShiftCharts } from './ShiftCharts';

/** By how much the standard deviation after dropout is larger in training than in use. */
export function VarianceShift(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const factor = useMemo(() => shiftFactor(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(factor, settings, words)} table={() => factorTable(settings, words)}>
      <ShiftCharts settings={settings} factor={factor} words={words} />
    </LiveFigure>
  );
}

/** What the layer divides by, and what its outputs have left of their size. */
export const outcome = (factor: number, { p, centre }: Settings, { phrases }: Words): string =>
  fill(phrases.result, {
    p: formatDecimals(p, 2),
    centre: formatDecimals(centre, 1),
    variance: formatNumber(factor ** 2, 3),
    factor: formatNumber(factor, 3),
    left: formatDecimals(1 / factor, 2),
  });
