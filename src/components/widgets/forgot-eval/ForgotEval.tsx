import { useMemo, useRef } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useSweep } from '../../book/figure/useSweep';
import { AnswerPictures } from './AnswerPictures';
import { answersOf, askedSpec, PASSES, readAnswers } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun } from './pytorch';
import { id, schema } from './settings';
import { answerTable } from './table';

const PASSES_PER_SECOND = 5;

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built, as `writtenAnswers` writes them. */
  firstAnswers: string;
}

/** A trained network that is asked the same questions again and again, with its masks left on. */
export function ForgotEval({ firstAnswers, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live } = figure;
  const { mode, p, noise, points, seed } = settings;
  const awake = useAwake(element);
  const spec = useMemo(() => askedSpec({ p, noise, points, seed }), [p, noise, points, seed]);
  const specs = useMemo(() => [spec], [spec]);
  const first = useMemo(() => [readAnswers(firstAnswers)], [firstAnswers]);
  const data = useMemo(() => createDataSet(spec), [spec]);
  const { results, notices } = useSweep({
    specs,
    resultOf: answersOf,
    first,
    startsItself: true,
    live,
    awake,
    words: figure.frame,
  });
  const answers = results[0];
  const playback = usePlayback(PASSES, { perSecond: PASSES_PER_SECOND, awake });
  const asks = playback.position;
  const pytorch = useMemo(() => panelSource(rerun(settings)), [settings]);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={notices}
      result={outcome(answers, settings, asks, words)}
      quiet={playback.playing}
      pytorch={pytorch}
      notebook={() => rerun(settings)}
      table={answerTable(answers, mode, asks, words)}
    >
      <AnswerPictures answers={answers} settings={settings} data={data} asks={asks} words={words} />
    </LiveFigure>
  );
}
