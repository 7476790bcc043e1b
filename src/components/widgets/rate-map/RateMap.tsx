import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { rates } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { RateCharts } from './RateCharts';
import { RateMapPlot } from './RateMapPlot';
import { id, schema, settingsOfPoint } from './settings';
import { rateTable } from './table';

/** How fast heavy ball converges, for every curvature and every momentum. */
export function RateMap(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const now = useMemo(() => rates(settings), [settings]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(now, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={rateTable(now, words)}
    >
      <RateMapPlot rates={now} words={words} live={live} onMove={(moved) => change(settingsOfPoint(moved))} />
      <RateCharts rates={now} words={words} />
    </LiveFigure>
  );
}
