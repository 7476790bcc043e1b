import { useMemo } from 'preact/hooks';
import { hessianSpectrumSource } from '../../../lib/pytorch/hessianSpectrumSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
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
  const figure = useFigure(id, schema, props, consequences);
  const { settings } = figure;
  const specs = useMemo(() => [spectrumSpec(settings)], [settings]);
  const first = useMemo(() => readFrames(firstFrames), [firstFrames]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: spectrumFrame,
    firstFrames: first,
    pace: STEPS_PER_SECOND,
    names: [words.phrases.run],
    source: (settings) => hessianSpectrumSource(spectrumSpec(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={outcome(frames.at(-1), settings, words)}
      quiet={shown.playback.playing}
      notebook={() => pageRun(settings, frames)}
      table={spectrumTable(frames, words)}
    >
      <SpectrumPictures settings={settings} frames={frames} words={words} />
    </LiveFigure>
  );
}
