import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatDecimals, formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
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

type Props = TrainedFigureProps<Phrases, SpiralFrame>;

/** Two networks that differ in the momentum alone learn to tell three spirals apart. */
export function ThreeSpirals({ firstFrames, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => spiralSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(specs[0]), [specs]);
  const names = [phrases.plain, fill(phrases.with, { momentum: formatDecimals(settings.momentum, 2) })] as const;
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: spiralFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names,
    source: (settings) => panelSource(rerun(settings)),
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
    <LiveFigure {...shown} result={result} notebook={() => pageRun(settings, frames)} table={spiralTable(frames, names, words)}>
      <SpiralPictures data={data} frames={frames} names={names} words={words} />
    </LiveFigure>
  );
}
