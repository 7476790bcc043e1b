import { useMemo } from 'preact/hooks';
import { formatDecimals, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, startTable, type Settings, type Words } from './figure';
import { start, type Start } from './model';
import { StartCharts } from './StartCharts';

/** The loss of a classifier before its first step, over the size of its logits. */
export function FirstLoss(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const found = useComputed(settings, start, first);
  return (
    <LiveFigure figure={figure} result={outcome(found, settings, words)} table={() => startTable(found, words)}>
      <StartCharts start={found} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** More certain than this is an opinion. */
const CERTAIN = 0.9;

/** The first loss beside ln C, and how many guesses are made with certainty. */
export function outcome({ now: { loss, certainties } }: Start, { classes, size }: Settings, { phrases }: Words): string {
  return fill(phrases.result, {
    size: formatDecimals(size, 2),
    loss: formatDecimals(loss, 2),
    chance: formatDecimals(Math.log(classes), 2),
    certain: formatPercent(certainties.filter((certainty) => certainty > CERTAIN).length / certainties.length),
  });
}
