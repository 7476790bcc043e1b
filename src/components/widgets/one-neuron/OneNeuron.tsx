import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { InputCharts } from './InputCharts';
import { neuron, overInputs } from './model';
import { outcome } from './outcome';
import { OutputHistogram } from './OutputHistogram';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { SumHistogram } from './SumHistogram';
import { neuronTable } from './table';

/** Neurons with random weights: what their inputs add up to, and what tanh makes of it. */
export function OneNeuron(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const { width, seed } = settings;
  const now = useMemo(() => neuron(settings), [settings]);
  const along = useMemo(() => overInputs({ width, seed }), [width, seed]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(now, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={neuronTable(settings, now, along, words)}
    >
      <SumHistogram neuron={now} words={words} />
      <OutputHistogram neuron={now} words={words} />
      <InputCharts settings={settings} neuron={now} along={along} words={words} />
    </LiveFigure>
  );
}
