import { useMemo } from 'preact/hooks';
import { formatDecimals, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { EigenvaluePictures } from './EigenvaluePictures';
import { definition, liftTable, type Words } from './figure';
import { negativeShare, sharesAt, spectraOf } from './model';

/** The eigenvalues of random symmetric matrices, which a lift moves to the right until none is negative. */
export function RandomEigenvalues(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { dimension, seed, lift } = settings;
  const drawn = useMemo(() => ({ dimension, seed }), [dimension, seed]);
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const spectra = useComputed(drawn, spectraOf, first);
  const { negative, minima } = sharesAt(spectra, lift);
  const result = fill(words.phrases.result, {
    lift: formatDecimals(lift, 2),
    negative: formatPercent(negative, 1),
    predicted: formatPercent(negativeShare(lift), 1),
    minima: formatPercent(minima),
    count: spectra.length,
    dimension,
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => liftTable(spectra, words)}>
      <EigenvaluePictures spectra={spectra} lift={lift} words={words} />
    </LiveFigure>
  );
}
