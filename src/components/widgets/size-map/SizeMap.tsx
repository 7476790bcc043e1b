import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, squareTable, type Settings, type Words } from './figure';
import { MapPictures } from './MapPictures';
import { factorAt, LAYERS, SMALL, squares } from './model';

/** What a layer makes of the mean square that it gets, and what thirty of them make of it. */
export function SizeMap(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const course = useMemo(() => squares(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(course, settings, words)} table={() => squareTable(settings, words)}>
      <MapPictures settings={settings} course={course} words={words} />
    </LiveFigure>
  );
}

/** Where the mean square ends, and by what a layer multiplies a small and a large one. */
export function outcome(course: readonly number[], settings: Settings, { phrases }: Words): string {
  return fill(phrases.result, {
    start: formatNumber(settings.start, 2),
    layers: LAYERS,
    last: formatNumber(course.at(-1) ?? NaN, 2),
    small: formatNumber(factorAt(settings, SMALL), 3),
    one: formatNumber(factorAt(settings, 1), 3),
  });
}
