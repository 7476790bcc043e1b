import { useMemo } from 'preact/hooks';
import { formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, errorTable, type Settings, type Words } from './figure';
import { MemoryCharts } from './MemoryCharts';
import { bestRate, errorOf, lag, remembered, scatter } from './model';

/** How far a running mean is from the mean of the data: behind it, and beside it by chance. */
export function StatisticsMemory(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const course = useMemo(() => remembered(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(settings, words)} table={() => errorTable(settings, words)}>
      <MemoryCharts settings={settings} course={course} words={words} />
    </LiveFigure>
  );
}

/** Both errors, and the weight at which they are smallest together. */
export const outcome = (settings: Settings, { phrases }: Words): string =>
  fill(phrases.result, {
    rate: formatShort(settings.rate),
    lag: formatNumber(lag(settings.rate, settings.drift), 2),
    noise: formatNumber(scatter(settings.rate, settings.batch), 2),
    error: formatNumber(errorOf(settings), 2),
    best: formatNumber(bestRate(settings), 2),
    bestError: formatNumber(errorOf({ ...settings, rate: bestRate(settings) }), 2),
  });
