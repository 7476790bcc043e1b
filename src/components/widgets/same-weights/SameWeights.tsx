import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked, type Packed } from '../../book/figure/packed';
import { useAnswer } from '../../book/figure/useAnswer';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { RECORD_EVERY, STEPS, twinsFrom, type PlainTwins } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { tieTable } from './table';
import { TiePictures } from './TiePictures';

const RECORDS_PER_SECOND = 30;

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstTwins: Packed<PlainTwins>;
}

const createWorker = () => new Worker(new URL('./twins.worker.ts', import.meta.url), { type: 'module' });

/** Two small networks: one starts with all weights equal, the other with one of them nudged, or with random ones. */
export function SameWeights({ firstTwins, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const first = useMemo(() => twinsFrom(unpacked(firstTwins)), [firstTwins]);
  const { answer: both, answered, isOld, notices } = useAnswer({ question: settings, first, createWorker, live, words: frame });
  const playback = {
    ...usePlayback(STEPS / RECORD_EVERY, { perSecond: RECORDS_PER_SECOND, awake: useAwake(element) }),
    stepsPerPosition: RECORD_EVERY,
  };
  const { position, playing } = playback;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(both, answered, position, words)}
      quiet={playing || isOld}
      notices={notices}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={tieTable(both, answered, position, words)}
    >
      <TiePictures settings={answered} twins={both} position={position} words={words} />
    </LiveFigure>
  );
}
