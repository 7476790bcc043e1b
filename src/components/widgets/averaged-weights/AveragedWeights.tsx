import { useMemo } from 'preact/hooks';
import { formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { AverageCharts } from './AverageCharts';
import { definition, floorTable, type Words } from './figure';
import { averagedRun, drawsOf } from './model';

/** Places of noisy descents, and the fading averages of them. */
export function AveragedWeights(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { seed } = settings;
  const draws = useMemo(() => drawsOf(seed), [seed]);
  const run = useMemo(() => averagedRun(settings, draws), [settings, draws]);
  const { constant, lowered } = run;
  const last = (values: Float64Array) => formatNumber(values.at(-1) ?? NaN, 2);
  const result = fill(words.phrases.result, {
    last: last(constant.meanSquares),
    memory: formatShort(settings.memory),
    average: last(constant.averagedSquares),
    lowered: last(lowered.meanSquares),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => floorTable(run, words)}>
      <AverageCharts settings={settings} run={run} words={words} />
    </LiveFigure>
  );
}
