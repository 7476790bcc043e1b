import { useMemo, useRef } from 'preact/hooks';
import { hessianSpectrumSource } from '../../../lib/pytorch/hessianSpectrumSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTraining } from '../../book/figure/useTraining';
import { readFrames, spectrumFrame } from './frames';
import { consequences, spectrumSpec } from './model';
import { outcome } from './outcome';
import { pageRun } from './pageRun';
import type { Phrases } from './phrases';
import { id, schema } from './settings';
import { SpectrumPictures } from './SpectrumPictures';
import { spectrumTable } from './table';

const STEPS_PER_SECOND = 400;

interface Props extends FigureProps<Phrases> {
  /** The run of the defaults, made when the book was built, as `writtenFrames` writes it. */
  firstFrames: string;
}

/** A small network trains, and all eigenvalues of its Hessian are watched. */
export function HessianSpectrum({ firstFrames, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props, consequences);
  const { settings } = figure;
  const spec = useMemo(() => spectrumSpec(settings), [settings]);
  const specs = useMemo(() => [spec], [spec]);
  const first = useMemo(() => readFrames(firstFrames), [firstFrames]);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: spectrumFrame,
    firstFrames: first,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names: [words.phrases.run],
  });
  const result = outcome(frames.at(-1), settings, words);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      onForward={onForward}
      notices={notices}
      result={result}
      announcement={playback.playing ? '' : result}
      pytorch={hessianSpectrumSource(spec)}
      notebook={() => pageRun(settings, frames)}
      table={spectrumTable(frames, words)}
    >
      <SpectrumPictures settings={settings} frames={frames} words={words} />
    </LiveFigure>
  );
}
