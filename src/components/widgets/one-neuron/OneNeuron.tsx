import { useMemo } from 'preact/hooks';
import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, neuronTable, type Words } from './figure';
import { neuron, overInputs, type Neuron } from './model';
import { InputCharts, OutputHistogram, SumHistogram } from './NeuronPictures';

/** Neurons with random weights: what their inputs add up to, and what tanh makes of it. */
export function OneNeuron(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { width, seed } = settings;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const now = useComputed(settings, neuron, first.now);
  const along = useComputed(
    useMemo(() => ({ width, seed }), [width, seed]),
    overInputs,
    first.along,
  );
  return (
    <LiveFigure figure={figure} result={outcome(now, words)} table={() => neuronTable(settings, now, along, words)}>
      <SumHistogram neuron={now} words={words} />
      <OutputHistogram neuron={now} words={words} />
      <InputCharts settings={settings} neuron={now} along={along} words={words} />
    </LiveFigure>
  );
}

/** Variance and slope, measured and predicted, in a sentence. */
function outcome({ measured, predicted, flat }: Neuron, { phrases }: Words): string {
  return fill(phrases.result, {
    variance: formatNumber(measured.variance, 2),
    predicted: formatNumber(predicted.variance, 2),
    flat: formatPercent(flat),
    slope: formatNumber(measured.meanSlope, 2),
  });
}
