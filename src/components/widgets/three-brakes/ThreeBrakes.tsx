import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { BrakePictures } from './BrakePictures';
import { brakesTable, definition, type Words } from './figure';
import { comparison, meanOfDistance, type Comparison } from './model';

/** Dropout, weight decay and early stopping on one problem, each at the strength that its validation points choose. */
export function ThreeBrakes(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  const all = useMemo(() => comparison(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, results.length, words)}
      table={() => brakesTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <BrakePictures all={all} words={words} />
    </LiveFigure>
  );
}

/** What each brake comes to when its strength is chosen by noisy points. */
export function outcome(all: Comparison, runs: number, { phrases }: Words): string {
  if (runs === 0) return phrases.notYet;
  if (all.neither.each.length === 0) return phrases.running;
  const text = (which: 'neither' | 'stopping' | 'dropout' | 'decay') => formatNumber(meanOfDistance(all[which]), 2);
  return fill(phrases.result, {
    neither: text('neither'),
    dropout: text('dropout'),
    decay: text('decay'),
    stopping: text('stopping'),
    seeds: all.neither.each.length,
  });
}
