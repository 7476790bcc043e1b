import { useMemo } from 'preact/hooks';
import { formatCount, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { EdgePictures } from './EdgePictures';
import { definition, relapseTable, type Settings, type Words } from './figure';
import { relapse, type Relapse } from './model';

/** Why Adam's loss comes back: its own division makes the ground steeper. */
export function AdaptiveEdge(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const found = useMemo(() => relapse(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(found, settings, words)} table={() => relapseTable(found, words)}>
      <EdgePictures found={found} words={words} />
    </LiveFigure>
  );
}

/** When the curvature passes the limit, and what becomes of the loss. */
export function outcome({ crossing, highest, losses, limits }: Relapse, { learningRate }: Settings, { phrases }: Words): string {
  return fill(crossing === undefined ? phrases.staysBelow : phrases.crosses, {
    rate: formatShort(learningRate),
    limit: formatNumber(limits[0] ?? NaN, 2),
    crossing: formatCount(crossing ?? 0),
    start: formatNumber(losses[0] ?? NaN, 2),
    highest: formatNumber(highest, 2),
  });
}
