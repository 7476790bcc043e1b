import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { AnswerPictures } from './AnswerPictures';
import { answerTable, definition, type Settings, type Words } from './figure';
import { asked, meanVariance, PASSES, type Answers } from './model';

const PASSES_PER_SECOND = 5;

/** A trained network that is asked the same questions again and again, with its masks left on. */
export function ForgotEval(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, specs, sweep, awake, shown } = useSweptFigure(definition, props);
  const data = useMemo(() => createDataSet(specs[0] as RunSpec), [specs]);
  const answers = sweep.results[0];
  const playback = usePlayback(PASSES, { perSecond: PASSES_PER_SECOND, awake });
  const asks = playback.position;
  return (
    <LiveFigure
      {...shown}
      playback={playback}
      result={outcome(answers, settings, asks, words)}
      quiet={playback.playing}
      table={() => answerTable(answers, settings.mode, asks, words)}
    >
      <AnswerPictures answers={answers} settings={settings} data={data} asks={asks} words={words} />
    </LiveFigure>
  );
}

/** How far apart the answers are, and how near their mean has come to the answer of eval mode. */
function outcome(answers: Answers | undefined, { mode, p }: Settings, asks: number, { phrases }: Words): string {
  if (!answers) return phrases.waiting;
  if (asks === 0) return phrases.notAsked;
  if (mode === 'eval') return phrases.resultEval;
  if (p === 0) return phrases.resultSame;
  const { soFar } = asked(answers, mode);
  return fill(phrases.result, {
    passes: asks,
    spread: formatNumber(Math.sqrt(meanVariance(soFar)), 2),
    single: formatNumber(soFar[0]?.squaredGap ?? NaN, 2),
    distance: formatNumber(soFar[asks - 1]?.squaredGap ?? NaN, 2),
  });
}
