import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { FlatPictures } from './FlatPictures';
import { leastMomentum, rolls, SHOWN_STEPS } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { rollTable } from './table';

const STEPS_PER_SECOND = 20;
/** At first momentum is just past the flat point and has not yet rolled away. */
const FIRST_STEP = 20;

/** A slope that is flat in one place: who stops there, and who rolls on. */
export function FlatPoint(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const { learningRate, start } = settings;
  const both = useMemo(() => rolls(settings), [settings]);
  const least = useMemo(() => leastMomentum({ learningRate, start }), [learningRate, start]);
  const playback = usePlayback(SHOWN_STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), first: FIRST_STEP });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(both, least, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={rollTable(both, words)}
    >
      <FlatPictures
        {...both}
        least={least}
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
