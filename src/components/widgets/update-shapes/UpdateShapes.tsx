import { useMemo } from 'preact/hooks';
import { formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, singularTable, type Words } from './figure';
import { directionsOf, updates } from './model';
import { UpdatePictures } from './UpdatePictures';

/** What momentum, Lion and Muon make of one gradient of a weight matrix. */
export function UpdateShapes(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const shapes = useMemo(() => updates(settings), [settings]);
  const [momentum, lion, muon] = shapes.map(directionsOf);
  const result = fill(words.phrases.result, {
    strength: formatShort(settings.strength),
    momentum: momentum ?? 0,
    lion: lion ?? 0,
    muon: muon ?? 0,
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => singularTable(shapes, words)}>
      <UpdatePictures shapes={shapes} words={words} />
    </LiveFigure>
  );
}
