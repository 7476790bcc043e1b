import { useMemo } from 'preact/hooks';
import { formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { BadBatchPictures } from './BadBatchPictures';
import { clipTable, definition, type Words } from './figure';
import { outcomeBands, rolls } from './model';

/** What one bad batch does to a ball in its well, with gradients that are clipped and with gradients that are not. */
export function BadBatch(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { push, momentum, learningRate } = settings;
  const both = useMemo(() => rolls(settings), [settings]);
  const bands = useMemo(() => outcomeBands({ push, momentum, learningRate }), [push, momentum, learningRate]);
  const result = fill(phrases.result, {
    push: formatShort(push),
    unclipped: phrases[`outcome.${both.unclipped.outcome}`],
    clip: formatShort(settings.clip, 2),
    clipped: phrases[`outcome.${both.clipped.outcome}`],
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => clipTable(bands, words)}>
      <BadBatchPictures
        both={both}
        bands={bands}
        clip={settings.clip}
        words={words}
        onPick={live ? (clip) => change({ clip: Number(clip.toPrecision(2)) }) : undefined}
      />
    </LiveFigure>
  );
}
