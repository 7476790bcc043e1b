import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { MachinePictures } from './MachinePictures';
import { machineAfter, machineRun, PASSES } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { machineTable } from './table';

const PASSES_PER_SECOND = 12;

/** A layer under dropout, pass after pass: what each mask leaves, and what the passes add up to. */
export function MaskMachine(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const run = useMemo(() => machineRun(settings), [settings]);
  const playback = usePlayback(PASSES, { perSecond: PASSES_PER_SECOND, awake: useAwake(element) });
  const machine = useMemo(() => machineAfter(run, playback.position), [run, playback.position]);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(machine, settings, words)}
      quiet={playback.playing}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={machineTable(machine, words)}
    >
      <MachinePictures machine={machine} words={words} />
    </LiveFigure>
  );
}
