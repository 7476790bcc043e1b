import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { standardDeviation } from '../../../lib/math/interval';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { ConventionPictures } from './ConventionPictures';
import { conventionTable, definition, type Settings, type Words } from './figure';
import { largestGap, LEARNING_RATE, readings, type Readings } from './model';

/** One number under two conventions: as it stands, or converted. */
export function TwoConventions(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const both = useMemo(() => readings(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(both, settings, words)} table={() => conventionTable(both, settings, words)}>
      <ConventionPictures settings={settings} readings={both} words={words} />
    </LiveFigure>
  );
}

/** How far apart the two are, or that they are the same but for rounding. */
export function outcome(both: Readings, { quantity, number, converted }: Settings, { phrases }: Words): string {
  const { book, other, given } = both;
  return fill(phrases[`${converted ? 'converted' : 'parted'}.${quantity}`], {
    number: formatDecimals(number, 2),
    bookRate: LEARNING_RATE,
    times: formatNumber(1 / (1 - number), 2),
    bookMemory: formatNumber(1 / number, 2),
    otherMemory: formatNumber(1 / (1 - number), 2),
    bookSpread: formatNumber(standardDeviation(book), 2),
    otherSpread: formatNumber(standardDeviation(other), 2),
    book: formatShort(book.at(-1) ?? NaN),
    other: formatShort(other.at(-1) ?? NaN),
    given: formatNumber(given, 2),
    gap: formatShort(largestGap(both)),
  });
}
