import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { shiftFrame, type ShiftFrame } from './frames';
import { threeSpecs } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { ShiftPictures } from './ShiftPictures';
import { shiftTable } from './table';

const STEPS_PER_SECOND = 60;

type Props = TrainedFigureProps<Phrases, ShiftFrame>;

/** Does batch normalisation help because it holds the distributions still? Noise behind it moves them again. */
export function CovariateShift({ firstFrames, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => threeSpecs(settings), [settings]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: shiftFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: [phrases.plain, phrases.normalised, phrases.noisy],
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={resultOf(frames.at(-1), words)}
      notebook={() => pageRun(settings, frames)}
      table={shiftTable(frames, words)}
    >
      <ShiftPictures frames={frames} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: ShiftFrame | undefined, { phrases }: Props['words']): string {
  if (!frame) return '';
  const [plain, normalised, noisy] = frame.networks.map(({ loss }) => formatNumber(loss, 2));
  return fill(phrases.result, { step: frame.step, plain: plain ?? '', normalised: normalised ?? '', noisy: noisy ?? '' });
}
