import { formatCount, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, rerun, spectrumSeries, spectrumTable, type Settings, type SpectrumFrame, type Words } from './figure';
import { sharpnessLimit } from './model';
import { SpectrumPictures } from './SpectrumPictures';

/** A small network trains, and all eigenvalues of its Hessian are watched. */
export function HessianSpectrum(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, frames, shown } = useTrainedFigure(definition, props, () => [words.phrases.run]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(frames.at(-1), settings, words)}
      quiet={shown.playback.playing}
      notebook={() => ({ ...rerun(settings), series: spectrumSeries(settings, frames) })}
      table={() => spectrumTable(frames, words)}
    >
      <SpectrumPictures settings={settings} frames={frames} words={words} />
    </LiveFigure>
  );
}

/** What the spectrum says at the step shown. */
function outcome(frame: SpectrumFrame | undefined, settings: Settings, { phrases }: Words): string {
  if (!frame) return '';
  const { largest, negative, waysDown, condition } = frame.facts;
  return fill(phrases.result, {
    step: formatCount(frame.step),
    largest: formatNumber(largest),
    limit: formatNumber(sharpnessLimit(settings)),
    weights: frame.eigenvalues?.length ?? NaN,
    negative,
    waysDown,
    condition: formatShort(condition, 1),
  });
}
