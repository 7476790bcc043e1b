import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { rolls, SHOWN_STEPS, stripBands } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { bandTable } from './table';
import { WellPictures } from './WellPictures';

const STEPS_PER_SECOND = 40;

/** A ball in two wells, and where it would end under every momentum. */
export function DoubleWell(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const { learningRate, start } = settings;
  const both = useMemo(() => rolls(settings), [settings]);
  const bands = useMemo(() => stripBands({ learningRate, start }), [learningRate, start]);
  const playback = usePlayback(SHOWN_STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(both, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={bandTable(bands, words)}
    >
      <WellPictures
        {...both}
        bands={bands}
        start={start}
        position={playback.position}
        words={words}
        live={live}
        onStart={(moved) => change({ start: moved })}
        onMomentum={(momentum) => change({ momentum })}
      />
    </LiveFigure>
  );
}
