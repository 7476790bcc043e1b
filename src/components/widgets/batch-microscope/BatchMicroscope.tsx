import { useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { MicroscopePictures } from './MicroscopePictures';
import { isTooSmall, STAGES } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { batchTable } from './table';

const STAGES_PER_SECOND = 1;

/** The values of one unit on a batch, from the first to the normalised, scaled and shifted. */
export function BatchMicroscope(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const playback = usePlayback(STAGES.length - 1, { perSecond: STAGES_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={isTooSmall(settings) ? [words.phrases.error] : []}
      result={outcome(settings, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={batchTable(settings, words)}
    >
      <MicroscopePictures
        settings={settings}
        position={playback.position}
        live={live}
        words={words}
        onMove={(first) => change({ first })}
      />
    </LiveFigure>
  );
}
