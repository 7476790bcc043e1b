import { useMemo } from 'preact/hooks';
import { formatDecimals, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { EquilibriumCharts } from './EquilibriumCharts';
import { definition, lengthTable, type Words } from './figure';
import { courses } from './model';

const DEGREES = 180 / Math.PI;

/** How long the weights before a batch normalisation become, without weight decay and with it. */
export function WeightEquilibrium(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const found = useComputed(settings, courses, first);
  const { without, with: decayed, predicted } = found;
  const last = (values: readonly number[]) => values.at(-1) ?? NaN;
  const degrees = (radians: number) => formatDecimals(DEGREES * radians, 1);
  const result = fill(words.phrases.result, {
    without: formatDecimals(last(without.lengths), 2),
    decay: formatShort(settings.weightDecay),
    with: formatDecimals(last(decayed.lengths), 2),
    length: formatDecimals(predicted.length, 2),
    angle: degrees(last(decayed.angles)),
    predicted: degrees(predicted.angle),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => lengthTable(found, words)}>
      <EquilibriumCharts courses={found} words={words} />
    </LiveFigure>
  );
}
