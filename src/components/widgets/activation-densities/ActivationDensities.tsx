import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { DensityPictures } from './DensityPictures';
import { densityFrame, type DensityFrame } from './frames';
import { twinSpecs, type Settings } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { densityTable } from './table';

const STEPS_PER_SECOND = 80;

type Props = TrainedFigureProps<Phrases, DensityFrame>;

/** What the values of every layer look like through the training, without batch normalisation and with it. */
export function ActivationDensities({ firstFrames, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const { activation, learningRate, depth, seed } = settings;
  // Which values are shown is no matter of the training.
  const specs = useMemo(
    () => twinSpecs({ activation, learningRate, depth, seed, values: 'before' }),
    [activation, learningRate, depth, seed],
  );
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: densityFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: [words.phrases.plain, words.phrases.normalised],
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={resultOf(frames.at(-1), settings, words)}
      notebook={() => pageRun(settings, frames)}
      table={densityTable(frames, settings, words)}
    >
      <DensityPictures settings={settings} frames={frames} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: DensityFrame | undefined, { values }: Settings, { phrases }: Props['words']): string {
  if (!frame) return '';
  const [plain, normalised] = frame.networks.map(({ loss, layers }) => ({
    loss: formatNumber(loss, 2),
    top: formatNumber(layers.at(-1)?.[values].deviation ?? NaN, 2),
  }));
  return fill(phrases.result, {
    step: frame.step,
    plainLoss: plain?.loss ?? '',
    plainTop: plain?.top ?? '',
    loss: normalised?.loss ?? '',
    top: normalised?.top ?? '',
  });
}
