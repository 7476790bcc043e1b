import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { drawsOf, noiseRun } from './model';
import { NoiseCharts } from './NoiseCharts';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { floorTable } from './table';

/** Two descents in the same noise: how fast they come down, and how high above the minimum they end. */
export function GradientNoise(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
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
    <LiveFigure figure={figure} result={result} pytorch={source(settings)} notebook={() => rerun(settings)} table={floorTable(run, words)}>
      <NoiseCharts settings={settings} run={run} words={words} />
    </LiveFigure>
  );
}
