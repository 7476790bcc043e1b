import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { BlockDiagram } from './BlockDiagram';
import { definition, stackTable, type Words } from './figure';
import { stacksOf } from './model';
import { SignalCharts } from './SignalCharts';

/** Where a normalisation sits in a block, and what a stack of such blocks does to signal and gradient at the start. */
export function NormPlaces(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const stacks = useComputed(settings, stacksOf, first);
  const { signals, gradients } = stacks.chosen;
  const number = (value: number | undefined) => formatNumber(value ?? NaN, 2);
  const name = words.settings.arrangement.options[settings.arrangement];
  const result = fill(phrases.result, {
    name,
    blocks: settings.blocks,
    signalBelow: number(signals[0]),
    signalAbove: number(signals.at(-1)),
    gradientAbove: number(gradients.at(-1)),
    gradientBelow: number(gradients[0]),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => stackTable(stacks, words)}>
      <BlockDiagram arrangement={settings.arrangement} gamma={settings.gamma} words={words} />
      <SignalCharts stacks={stacks} name={name} words={words} />
    </LiveFigure>
  );
}
