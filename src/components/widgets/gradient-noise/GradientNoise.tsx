import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, floorTable, type Words } from './figure';
import { drawsOf, noiseRun } from './model';
import { NoiseCharts } from './NoiseCharts';

/** Two descents in the same noise: how fast they come down, and how high above the minimum they end. */
export function GradientNoise(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { seed, batch } = settings;
  const draws = useMemo(() => drawsOf({ seed, batch }), [seed, batch]);
  const run = useMemo(() => noiseRun(settings, draws), [settings, draws]);
  const { plain, withMomentum } = run;
  const number = (value: number) => formatNumber(value, 2);
  const result = fill(words.phrases.result, {
    plainRate: formatShort(plain.learningRate),
    plain: number(plain.measured),
    plainFormula: number(plain.predicted),
    momentum: formatDecimals(withMomentum.momentum, 2),
    withRate: formatShort(withMomentum.learningRate),
    with: number(withMomentum.measured),
    withFormula: number(withMomentum.predicted),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => floorTable(run, words)}>
      <NoiseCharts settings={settings} run={run} words={words} />
    </LiveFigure>
  );
}
