import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { DensityPictures } from './DensityPictures';
import { definition, densityTable, type DensityFrame, type Settings, type Words } from './figure';

/** What the values of every layer look like through the training, without batch normalisation and with it. */
export function ActivationDensities(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, frames, shown } = useTrainedFigure(definition, props, () => [words.phrases.plain, words.phrases.normalised]);
  return (
    <LiveFigure {...shown} result={resultOf(frames.at(-1), settings, words)} table={() => densityTable(frames, settings, words)}>
      <DensityPictures settings={settings} frames={frames} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: DensityFrame | undefined, { values }: Settings, { phrases }: Words): string {
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
