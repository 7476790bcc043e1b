import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { LossChart } from './LossChart';
import { ravineGround, ravineRun, STEPS } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { RavinePlot } from './RavinePlot';
import { id, schema } from './settings';
import { ravineTable } from './table';

const STEPS_PER_SECOND = 12;
/** A step whose two parts are both long. */
const FIRST_STEP = 3;

/** A quadratic valley of any condition number, and a step in its two parts. */
export function Ravine(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const { condition, angle, learningRate, start } = settings;
  const ground = useMemo(() => ravineGround({ condition, angle }), [condition, angle]);
  const run = useMemo(() => ravineRun(ground, settings), [ground, settings]);
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), first: FIRST_STEP });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(run, words)}
      pytorch={source(settings, run)}
      notebook={() => rerun(settings)}
      table={ravineTable(run, words)}
    >
      <RavinePlot
        ground={ground}
        run={run}
        start={start}
        learningRate={learningRate}
        position={playback.position}
        words={words}
        live={live}
        onStart={(moved) => change({ start: moved })}
      />
      <LossChart run={run} position={playback.position} words={words} />
    </LiveFigure>
  );
}
