import { useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTraining } from '../../book/figure/useTraining';
import { fill } from '../../book/figure/words';
import { shiftFrame, type ShiftFrame } from './frames';
import { threeSpecs } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { ShiftPictures } from './ShiftPictures';
import { shiftTable } from './table';

const STEPS_PER_SECOND = 60;

interface Props extends FigureProps<Phrases> {
  /** The runs of the defaults, made when the book was built. */
  firstFrames: readonly ShiftFrame[];
}

/** Does batch normalisation help because it holds the distributions still? Noise behind it moves them again. */
export function CovariateShift({ firstFrames, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => threeSpecs(settings), [settings]);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: shiftFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names: [phrases.plain, phrases.normalised, phrases.noisy],
  });
  const result = resultOf(frames.at(-1), words);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      onForward={onForward}
      notices={notices}
      result={result}
      announcement={result}
      pytorch={trainingSource(rerun(settings).runs)}
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
