import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { BOTH, definition, stackTable, type StackFrame, type Words } from './figure';
import { StackPictures } from './StackPictures';

/** The same deep network with a way round each pair of its layers, and without. */
export function ResidualDepth(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { frames, shown } = useTrainedFigure(definition, props, () => BOTH.map((which) => words.phrases[which]));
  return (
    <LiveFigure {...shown} result={outcome(frames.at(-1), words)} quiet={shown.playback.playing} table={() => stackTable(frames, words)}>
      <StackPictures frames={frames} words={words} />
    </LiveFigure>
  );
}

/** How both networks stand at the step shown. */
export function outcome(frame: StackFrame | undefined, { phrases }: Words): string {
  if (!frame) return '';
  const [plain, residual] = BOTH.map((which) => {
    const { training, validation, isOut } = frame.networks[which];
    if (isOut) return phrases.out;
    return fill(phrases.one, { loss: formatNumber(training?.loss ?? NaN, 2), accuracy: formatPercent(validation?.accuracy ?? NaN) });
  });
  return fill(phrases.result, { step: frame.step, plain: plain ?? '', residual: residual ?? '' });
}
