import { useMemo } from 'preact/hooks';
import type { Signals } from '../../../lib/experiments/initialization/signalPipe';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { courseOf, theories } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { PipeCharts } from './PipeCharts';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { signalTable } from './table';
import { useSignals } from './useSignals';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstSignals: Signals;
}

/** A signal on its way up through many untrained layers, and a gradient on its way back. */
export function SignalPipe({ firstSignals, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings, live } = figure;
  const passing = useSignals(settings, firstSignals, live);
  const predicted = useMemo(() => theories(settings), [settings]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(passing, settings, words)}
      quiet={!passing.isOver}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={signalTable(passing.signals, settings, words)}
    >
      <PipeCharts settings={settings} measured={courseOf(passing.signals, settings.depth)} predicted={predicted} words={words} />
    </LiveFigure>
  );
}
