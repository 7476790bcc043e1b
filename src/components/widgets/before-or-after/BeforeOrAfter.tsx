import { formatNumber } from '../../../lib/format/formatNumber';
import { geometricMean } from '../../../lib/math/interval';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, placeTable, statesOf, type PlaceFrame, type Words } from './figure';
import { PLACES, SEEDS } from './model';
import { PlacePictures } from './PlacePictures';

/** Batch normalisation before each activation, after it, and nowhere, on the same task. */
export function BeforeOrAfter(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, frames, shown } = useTrainedFigure(definition, props, () =>
    Array.from({ length: SEEDS }, () => PLACES.map((place) => words.phrases[place])).flat(),
  );
  return (
    <LiveFigure {...shown} result={resultOf(frames.at(-1), words)} table={() => placeTable(frames, settings.seed, words)}>
      <PlacePictures frames={frames} words={words} />
    </LiveFigure>
  );
}

/** Over the seeds the geometric mean of the losses, which differ by factors. */
function resultOf(frame: PlaceFrame | undefined, { phrases }: Words): string {
  if (!frame) return '';
  const [nowhere = '', before = '', after = ''] = PLACES.map((_, place) =>
    formatNumber(geometricMean(statesOf(frame, place).map(({ loss }) => loss)), 2),
  );
  return fill(phrases.result, { step: frame.step, seeds: SEEDS, nowhere, before, after });
}
