import { useMemo } from 'preact/hooks';
import { formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, transferTable, type Words } from './figure';
import { curves, ofParametrisation, type Curve } from './model';
import { TransferPictures } from './TransferPictures';

/** The loss over the learning rate for networks of five widths: under standard parametrisation the best rate falls, under muP it stays. */
export function WidthTransfer(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, settings, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  const all = useMemo(() => curves(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, words)}
      table={() => transferTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <TransferPictures all={all} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** Where the best rates of the narrowest and the widest network lie, under both parametrisations. */
export function outcome(all: readonly Curve[], { phrases }: Words): string {
  if (all.every(({ points }) => points.length === 0)) return phrases.notYet;
  const ends = (['standard', 'mup'] as const).flatMap((which) => {
    const own = ofParametrisation(all, which);
    return [own[0]?.best?.[0], own.at(-1)?.best?.[0]];
  });
  if (ends.some((rate) => rate === undefined)) return phrases.running;
  const [standardNarrow = '', standardWide = '', mupNarrow = '', mupWide = ''] = ends.map((rate) => formatShort(rate ?? NaN, 2));
  return fill(phrases.result, { standardNarrow, standardWide, mupNarrow, mupWide });
}
