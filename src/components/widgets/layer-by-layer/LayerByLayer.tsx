import { useMemo } from 'preact/hooks';
import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, layerTable, type Settings, type Words } from './figure';
import { LayerRidges } from './LayerRidges';
import { layerByLayer, rangeOf, type Layers } from './model';

/** What a root mean square does not tell: how outputs and gradients are spread in every layer of an untrained network. */
export function LayerByLayer(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const layers = useMemo(() => layerByLayer(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(layers, settings, words)} table={() => layerTable(layers, settings, words)}>
      <LayerRidges layers={layers} settings={settings} words={words} />
    </LiveFigure>
  );
}

const DIGITS = 2;

/** The first layer beside the last: sizes of outputs and gradients, and what is saturated or dead. */
export function outcome({ layers }: Layers, { activation }: Settings, { phrases }: Words): string {
  const [first, last] = [layers[0], layers.at(-1)];
  if (!first || !last) return '';
  const size = (rms: number) => formatNumber(rms, DIGITS);
  const sentence = fill(phrases.result, {
    last: last.layer,
    firstOutput: size(first.outputRms),
    lastOutput: size(last.outputRms),
    firstGradient: size(first.gradientRms),
    lastGradient: size(last.gradientRms),
  });
  if (first.fault === undefined || last.fault === undefined) return sentence;
  const faults = { first: formatPercent(first.fault), last: formatPercent(last.fault) };
  return `${sentence} ${fill(rangeOf(activation) ? phrases.resultSaturated : phrases.resultDead, faults)}`;
}
