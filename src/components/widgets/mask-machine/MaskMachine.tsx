import { useMemo, useRef } from 'preact/hooks';
import { formatCount, formatDecimals } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, machineTable, type Settings, type Words } from './figure';
import { MachinePictures } from './MachinePictures';
import { machineAfter, machineRun, PASSES, type Machine } from './model';

const PASSES_PER_SECOND = 12;

/** A layer under dropout, pass after pass: what each mask leaves, and what the passes add up to. */
export function MaskMachine(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
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
      table={() => machineTable(machine, words)}
    >
      <MachinePictures machine={machine} words={words} />
    </LiveFigure>
  );
}

/** What the passes have shown so far, in a sentence. */
function outcome({ listener, listenerSoFar, networks, metSoFar }: Machine, { mode }: Settings, { phrases }: Words): string {
  const { measured, expected } = listener;
  if (!measured) return phrases.notYet;
  if (mode === 'eval') return fill(phrases.resultEval, { mean: formatDecimals(measured.mean, 2) });
  return fill(phrases.result, {
    passes: listenerSoFar.length,
    mean: formatDecimals(measured.mean, 2),
    expectedMean: formatDecimals(expected.mean, 2),
    variance: formatDecimals(measured.variance, 2),
    expectedVariance: formatDecimals(expected.variance, 2),
    met: formatCount(metSoFar.at(-1) ?? 0),
    networks: formatCount(networks),
  });
}
