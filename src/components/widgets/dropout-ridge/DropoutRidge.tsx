import { useMemo } from 'preact/hooks';
import { formatCount, formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, fitTable, schema, type Settings, type Words } from './figure';
import { copiesOf, fits, largestGap, ridgeTrace, type Fits } from './model';
import { RidgePictures } from './RidgePictures';

/** A linear model fitted with masks, and the ridge that it comes to. */
export function DropoutRidge(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { scale, seed } = settings;
  const fitted = useMemo(() => fits(settings), [settings]);
  const trace = useMemo(() => ridgeTrace({ scale, seed }, schema.p.max), [scale, seed]);
  return (
    <LiveFigure figure={figure} result={outcome(fitted, settings, words)} table={() => fitTable(fitted, words)}>
      <RidgePictures settings={settings} fits={fitted} trace={trace} words={words} />
    </LiveFigure>
  );
}

/** How near masks and closed form come to each other, and what they did to the two features that nearly agree. */
function outcome(fits: Fits, settings: Settings, { phrases }: Words): string {
  const weights = (values: readonly number[]) => ({
    first: formatDecimals(values[0] ?? NaN, 2),
    second: formatDecimals(values[1] ?? NaN, 2),
  });
  const plain = weights(fits.plain);
  if (settings.p === 0) return fill(phrases.without, plain);
  const dropped = weights(fits.closedForm);
  return fill(phrases.result, {
    copies: formatCount(copiesOf(settings)),
    gap: formatNumber(largestGap(fits), 1),
    p: formatDecimals(settings.p, 2),
    plainFirst: plain.first,
    plainSecond: plain.second,
    first: dropped.first,
    second: dropped.second,
  });
}
