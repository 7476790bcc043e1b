import { useMemo, useRef } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatDecimals, formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTraining } from '../../book/figure/useTraining';
import { fill } from '../../book/figure/words';
import { spiralFrame, type SpiralFrame } from './frames';
import { spiralSpecs } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { SpiralPictures } from './SpiralPictures';
import { spiralTable } from './table';

/** A run takes five seconds to watch. */
const STEPS_PER_SECOND = 200;

interface Props extends FigureProps<Phrases> {
  /** The run of the defaults, made when the book was built. */
  firstFrames: readonly SpiralFrame[];
}

/** Two networks that differ in the momentum alone learn to tell three spirals apart. */
export function ThreeSpirals({ firstFrames, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => spiralSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(specs[0]), [specs]);
  const names = [phrases.plain, fill(phrases.with, { momentum: formatDecimals(settings.momentum, 2) })] as const;
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: spiralFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names,
  });
  const last = frames.at(-1);
  const result = last
    ? fill(phrases.result, {
        step: last.step,
        plainRate: formatShort(specs[0].optimiser.learningRate),
        plain: formatNumber(last.states[0].training.loss, 2),
        plainAccuracy: formatPercent(last.states[0].validation.accuracy ?? NaN),
        momentum: formatDecimals(settings.momentum, 2),
        withRate: formatShort(specs[1].optimiser.learningRate),
        with: formatNumber(last.states[1].training.loss, 2),
        withAccuracy: formatPercent(last.states[1].validation.accuracy ?? NaN),
      })
    : '';
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
      table={spiralTable(frames, names, words)}
    >
      <SpiralPictures data={data} frames={frames} names={names} words={words} />
    </LiveFigure>
  );
}
