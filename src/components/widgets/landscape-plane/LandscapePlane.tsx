import { useRef } from 'preact/hooks';
import { formatDecimals, formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAnsweredFigure } from '../../book/figure/useAnsweredFigure';
import { useAwake } from '../../book/figure/useAwake';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, outcomeSeries, planeTable, rerun, type Settings, type Words } from './figure';
import { RECORD_EVERY, STEPS, type Outcome } from './model';
import { PlanePictures } from './PlanePictures';

const RECORDS_PER_SECOND = 20;

const createWorker = () => new Worker(new URL('./plane.worker.ts', import.meta.url), { type: 'module' });
const onPage = async () => (await import('./planeAnswers')).planeAnswers();

/** A network trains, and one looks around from where it has come to. */
export function LandscapePlane(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const { figure, answer, answered, isOld, failure, notices } = useAnsweredFigure(definition, props, { createWorker, onPage });
  const { settings } = figure;
  const isComputing = isOld && failure === undefined;
  const playback = usePlayback(STEPS / RECORD_EVERY, { perSecond: RECORDS_PER_SECOND, awake: useAwake(element) });
  const diverged =
    answer.kind === 'diverged' && !isOld
      ? [fill(figure.frame.phrases.diverged, { which: phrases.divergedRun, step: answer.step, reason: phrases.diverged })]
      : [];
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={{ ...playback, stepsPerPosition: RECORD_EVERY }}
      result={isComputing ? phrases.computing : outcomeText(answer, settings, words)}
      notices={[...notices, ...diverged]}
      notebook={() => ({ ...rerun(answered), series: outcomeSeries(answer) })}
      table={() => planeTable(answer, words)}
    >
      <PlanePictures outcome={answer} isOld={isComputing} position={playback.position} rescale={answered.rescale} words={words} />
    </LiveFigure>
  );
}

/** How high the loss rises around the trained network, and how much of the path its plane shows. */
function outcomeText(outcome: Outcome, { rescale }: Settings, { phrases }: Words): string {
  if (outcome.kind === 'diverged') return '';
  const { raw, normalised, path, losses, weights } = outcome.surroundings;
  const highest = ({ losses: grid }: { losses: readonly number[] }) => formatNumber(Math.max(...grid), 2);
  return fill(phrases.result, {
    weights,
    loss: formatNumber(losses.at(-1) ?? NaN, 2),
    share: formatPercent(path.share, 1),
    rescale: formatShort(Number(formatDecimals(rescale, 2)), 3),
    raw: highest(raw),
    normalised: highest(normalised),
  });
}
