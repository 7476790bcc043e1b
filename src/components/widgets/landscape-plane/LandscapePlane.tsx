import { useMemo, useRef } from 'preact/hooks';
import { landscapePlaneSource } from '../../../lib/pytorch/landscapePlaneSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAnswer } from '../../book/figure/useAnswer';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { planeSpec, RECORD_EVERY, STEPS, type Outcome } from './model';
import { outcomeText } from './outcomeText';
import { pageRun } from './pageRun';
import type { Phrases } from './phrases';
import { PlanePictures } from './PlanePictures';
import { id, schema } from './settings';
import { planeTable } from './table';

const RECORDS_PER_SECOND = 20;

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstOutcome: Outcome;
}

const createWorker = () => new Worker(new URL('./plane.worker.ts', import.meta.url), { type: 'module' });

/** A network trains, and one looks around from where it has come to. */
export function LandscapePlane({ firstOutcome, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const spec = useMemo(() => planeSpec(settings), [settings]);
  const { answer, answered, isOld, notices } = useAnswer({
    question: settings,
    first: firstOutcome,
    createWorker,
    live: figure.live,
    words: figure.frame,
  });
  const isComputing = isOld && notices.length === 0;
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
      pytorch={landscapePlaneSource(spec, settings)}
      notebook={() => pageRun(answered, answer)}
      table={planeTable(answer, words)}
    >
      <PlanePictures outcome={answer} isOld={isComputing} position={playback.position} words={words} />
    </LiveFigure>
  );
}
