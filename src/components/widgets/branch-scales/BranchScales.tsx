import { useMemo } from 'preact/hooks';
import { measuredGrowth, type Growth } from '../../../lib/experiments/initialization/residualBranches';
import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { BranchCharts } from './BranchCharts';
import { branchTable, definition, type Settings, type Words } from './figure';

/** What a stack of residual branches does to its signal before the first step, under four recipes for their last layers. */
export function BranchScales(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const growth = useComputed(settings, measuredGrowth, first);
  return (
    <LiveFigure figure={figure} result={outcome(growth, settings, words)} table={() => branchTable(growth, settings, words)}>
      <BranchCharts growth={growth} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** The size of the signal at the end, and what the last branch adds to it. */
export function outcome({ sizes, shares }: Growth, { count }: Settings, { phrases }: Words): string {
  return fill(phrases.result, {
    count,
    size: formatNumber(sizes.at(-1) ?? NaN, 2),
    share: formatPercent(shares.at(-1) ?? NaN, 0),
  });
}
