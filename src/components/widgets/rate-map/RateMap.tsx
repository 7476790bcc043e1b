import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, stepsText, rateTable, settingsOfPoint, type Words } from './figure';
import { rates, type Rates } from './model';
import { RateCharts } from './RateCharts';
import { RateMapPlot } from './RateMapPlot';

/** How fast heavy ball converges, for every curvature and every momentum. */
export function RateMap(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const now = useMemo(() => rates(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(now, words)} table={() => rateTable(now, words)}>
      <RateMapPlot rates={now} words={words} live={live} onMove={(moved) => change(settingsOfPoint(moved))} />
      <RateCharts rates={now} words={words} />
    </LiveFigure>
  );
}

const RATE_DECIMALS = 3;

/** Both rates as predicted and as measured, and what the best settings would need. */
function outcome({ condition, directions: [flat, steep], present, bestPlain, bestHeavyBall }: Rates, words: Words): string {
  const rate = (value: number) => formatDecimals(value, RATE_DECIMALS);
  return fill(words.phrases.result, {
    flat: rate(flat.predicted),
    flatMeasured: rate(flat.measured),
    steep: rate(steep.predicted),
    steepMeasured: rate(steep.measured),
    steps: stepsText(present.steps, words),
    condition: formatShort(condition),
    plain: stepsText(bestPlain.steps, words),
    heavyBall: stepsText(bestHeavyBall.steps, words),
    momentum: formatNumber(bestHeavyBall.momentum, 2),
  });
}
