import { formatCount, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, lossTable, type Frame, type Words } from './figure';
import { lowest } from './model';
import { StopCharts, validationLosses } from './StopCharts';

/** Two networks that differ in dropout alone, trained past the point at which they should have been stopped. */
export function WhenToStop(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { frames, shown } = useTrainedFigure(definition, props, () => [words.phrases.without, words.phrases.with]);
  return (
    <LiveFigure {...shown} result={outcome(frames, words)} table={() => lossTable(frames, words)}>
      <StopCharts frames={frames} words={words} />
    </LiveFigure>
  );
}

/** The lowest validation loss of each so far, when it was, and the present one. */
export function outcome(frames: readonly Frame[], { phrases }: Words): string {
  const last = frames.at(-1);
  if (!last) return '';
  const [without, withDropout] = (['without', 'with'] as const).map((twin) => lowest(validationLosses(frames, twin)));
  return fill(phrases.result, {
    step: formatCount(last.step),
    withoutAt: formatCount(without?.step ?? 0),
    withoutLowest: formatNumber(without?.loss ?? NaN, 2),
    withoutNow: formatNumber(last.without.validation, 2),
    withAt: formatCount(withDropout?.step ?? 0),
    withLowest: formatNumber(withDropout?.loss ?? NaN, 2),
    withNow: formatNumber(last.with.validation, 2),
  });
}
