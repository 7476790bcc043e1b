import { useMemo, useRef } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTraining } from '../../book/figure/useTraining';
import { fill } from '../../book/figure/words';
import { FitPictures } from './FitPictures';
import { fitFrame, type FitFrame } from './frames';
import { fitSpecs } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { fitTable } from './table';

/** A run of the defaults takes four seconds to watch. */
const STEPS_PER_SECOND = 500;

interface Props extends FigureProps<Phrases> {
  /** The run of the defaults, made when the book was built. */
  firstFrames: readonly FitFrame[];
}

/** Two networks that differ in dropout alone are fitted to noisy points of a curve that is known. */
export function DropoutRegression({ firstFrames, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => fitSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(specs[0]), [specs]);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: fitFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names: [words.phrases.without, words.phrases.with],
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
      table={fitTable(frames, words)}
    >
      <FitPictures data={data} frames={frames} noise={settings.noise} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: FitFrame | undefined, { phrases }: Props['words']): string {
  if (!frame) return '';
  const [without, withDropout] = frame.fits;
  return fill(phrases.result, {
    step: frame.step,
    cleanWithout: formatNumber(without.clean, 2),
    cleanWith: formatNumber(withDropout.clean, 2),
    trainWithout: formatNumber(without.training, 2),
    trainWith: formatNumber(withDropout.training, 2),
  });
}
