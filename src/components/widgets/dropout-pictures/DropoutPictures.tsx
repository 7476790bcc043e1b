import { useMemo } from 'preact/hooks';
import { formatCount, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { ErrorPictures } from './ErrorPictures';
import { definition, errorTable, type Words } from './figure';
import { cells, meanError, ofPictures, PICTURES, type Cell } from './model';

/** The share of misread digits over the drop probability, for three numbers of training pictures, beside weight decay. */
export function DropoutPictures(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, specs, sweep, shown } = useSweptFigure(definition, props, { startsItself: false });
  const { results } = sweep;
  const all = useMemo(() => cells(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, words)}
      table={() => errorTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <ErrorPictures all={all} words={words} />
    </LiveFigure>
  );
}

/** For each number of pictures the error without anything, with the best p and with the best weight decay. */
export function outcome(all: readonly Cell[], { phrases }: Words): string {
  if (all.every(({ errors }) => errors.length === 0)) return phrases.notYet;
  if (all.some(({ errors }) => errors.length === 0)) return phrases.running;
  return PICTURES.map((pictures) => {
    const { dropout, decay } = ofPictures(all, pictures);
    const best = dropout.reduce((least, cell) => (meanError(cell) < meanError(least) ? cell : least));
    const percent = (cell: Cell | undefined) => formatPercent(cell ? meanError(cell) : NaN, 1);
    return fill(phrases.result, {
      pictures: formatCount(pictures),
      plain: percent(dropout[0]),
      best: best.p,
      dropout: percent(best),
      decay: percent(decay),
    });
  }).join(' ');
}
