import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, shiftTable, type ShiftFrame, type Words } from './figure';
import { ShiftPictures } from './ShiftPictures';

/** Does batch normalisation help because it holds the distributions still? Noise behind it moves them again. */
export function CovariateShift(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const { frames, shown } = useTrainedFigure(definition, props, () => [phrases.plain, phrases.normalised, phrases.noisy]);
  return (
    <LiveFigure {...shown} result={resultOf(frames.at(-1), words)} table={() => shiftTable(frames, words)}>
      <ShiftPictures frames={frames} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: ShiftFrame | undefined, { phrases }: Words): string {
  if (!frame) return '';
  const [plain, normalised, noisy] = frame.networks.map(({ loss }) => formatNumber(loss, 2));
  return fill(phrases.result, { step: frame.step, plain: plain ?? '', normalised: normalised ?? '', noisy: noisy ?? '' });
}
