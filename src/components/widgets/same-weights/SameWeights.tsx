import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { RECORD_EVERY, STEPS, twins } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { tieTable } from './table';
import { TiePictures } from './TiePictures';

const RECORDS_PER_SECOND = 30;

/** Two small networks: one starts with all weights equal, the other with one of them nudged, or with random ones. */
export function SameWeights(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const both = useMemo(() => twins(settings), [settings]);
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
      result={outcome(both, settings, position, words)}
      quiet={playing}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={tieTable(both, settings, position, words)}
    >
      <TiePictures settings={settings} twins={both} position={position} words={words} />
    </LiveFigure>
  );
}
