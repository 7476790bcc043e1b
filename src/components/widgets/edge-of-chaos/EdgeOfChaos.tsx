import { useMemo } from 'preact/hooks';
import { depthScale } from '../../../lib/nn/correlationMap';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { EdgeCharts } from './EdgeCharts';
import { definition, edgeTable, type Words } from './figure';
import { DEPTH, edge, type Edge } from './model';

/** Whether a deep random network makes different inputs alike, or tears similar ones apart. */
export function EdgeOfChaos(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const found = useComputed(figure.settings, edge, first);
  return (
    <LiveFigure figure={figure} result={outcome(found, words)} table={() => edgeTable(found, words)}>
      <EdgeCharts edge={found} words={words} />
    </LiveFigure>
  );
}

/** Nearer to 1 than this, chi counts as critical. */
const NEAR = 0.02;

/** On which side of the edge the network is, and how deep a difference can be seen. */
export function outcome({ chi, pairs }: Edge, { phrases }: Words): string {
  const [far, , near] = pairs.map(({ predicted }) => formatDecimals(predicted.at(-1) ?? NaN, 2));
  const side = Math.abs(chi - 1) < NEAR ? phrases.edge : chi < 1 ? phrases.order : phrases.chaos;
  return fill(phrases.result, {
    side,
    chi: formatDecimals(chi, 2),
    scale: formatNumber(depthScale(chi), 2),
    depth: DEPTH,
    far: far ?? '',
    near: near ?? '',
  });
}
