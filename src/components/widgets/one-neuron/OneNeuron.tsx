import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import type { Packed } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { InputCharts } from './InputCharts';
import { neuron, overInputs, type Neuron, type OverInputs } from './model';
import { outcome } from './outcome';
import { OutputHistogram } from './OutputHistogram';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { SumHistogram } from './SumHistogram';
import { neuronTable } from './table';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstNeuron: Packed<Neuron>;
  firstAlong: Packed<OverInputs>;
}

/** Neurons with random weights: what their inputs add up to, and what tanh makes of it. */
export function OneNeuron({ firstNeuron, firstAlong, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const { width, seed } = settings;
  const now = useComputed(settings, neuron, firstNeuron);
  const along = useComputed(
    useMemo(() => ({ width, seed }), [width, seed]),
    overInputs,
    firstAlong,
  );
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
