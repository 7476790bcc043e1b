import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
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

type Props = TrainedFigureProps<Phrases, FitFrame>;

/** Two networks that differ in dropout alone are fitted to noisy points of a curve that is known. */
export function DropoutRegression({ firstFrames, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => fitSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(specs[0]), [specs]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: fitFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: [words.phrases.without, words.phrases.with],
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={resultOf(frames.at(-1), words)}
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
