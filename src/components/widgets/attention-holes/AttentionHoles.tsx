import { useMemo } from 'preact/hooks';
import { PASSES } from '../../../lib/experiments/dropout/attentionHoles';
import { formatDecimals, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, holesTable, type Words } from './figure';
import { HolesCharts } from './HolesCharts';
import { holes, type Holes } from './model';

/** What dropout of attention weights does to a query that looks at many places, and to one that looks at a single one. */
export function AttentionHoles(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const found = useComputed(settings, holes, first);
  return (
    <LiveFigure figure={figure} result={outcome(found, words)} table={() => holesTable(found, words)}>
      <HolesCharts holes={found} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** The largest weight, what the masked weights of the drawn pass add up to, and the scatter. */
export function outcome({ now: { weights, masked, measured, predicted } }: Holes, { phrases }: Words): string {
  return fill(phrases.result, {
    largest: formatPercent(Math.max(...weights)),
    sum: formatDecimals(
      masked.reduce((sum, weight) => sum + weight, 0),
      2,
    ),
    passes: PASSES,
    measured: formatDecimals(measured, 3),
    predicted: formatDecimals(predicted, 3),
  });
}
