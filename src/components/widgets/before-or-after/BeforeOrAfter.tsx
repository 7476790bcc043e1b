import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { geometricMean } from '../../../lib/math/interval';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { placeFrame, statesOf, type PlaceFrame } from './frames';
import { allSpecs, PLACES, SEEDS } from './model';
import type { Phrases } from './phrases';
import { PlacePictures } from './PlacePictures';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { placeTable } from './table';

const STEPS_PER_SECOND = 50;

type Props = TrainedFigureProps<Phrases, PlaceFrame>;

/** Batch normalisation before each activation, after it, and nowhere, on the same task. */
export function BeforeOrAfter({ firstFrames, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => allSpecs(settings), [settings]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: placeFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: Array.from({ length: SEEDS }, () => PLACES.map((place) => words.phrases[place])).flat(),
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={resultOf(frames.at(-1), words)}
      notebook={() => pageRun(settings, frames)}
      table={placeTable(frames, settings.seed, words)}
    >
      <PlacePictures frames={frames} words={words} />
    </LiveFigure>
  );
}

/** Over the seeds the geometric mean of the losses, which differ by factors. */
function resultOf(frame: PlaceFrame | undefined, { phrases }: Props['words']): string {
  if (!frame) return '';
  const [nowhere = '', before = '', after = ''] = PLACES.map((_, place) =>
    formatNumber(geometricMean(statesOf(frame, place).map(({ loss }) => loss)), 2),
  );
  return fill(phrases.result, { step: frame.step, seeds: SEEDS, nowhere, before, after });
}
