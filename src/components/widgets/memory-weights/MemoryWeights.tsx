import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, memoryTable, type Words } from './figure';
import { MemoryPictures } from './MemoryPictures';
import { gradientsOf, halfLife, limits, STEPS, velocities } from './model';

const STEPS_PER_SECOND = 10;
/** The memory is full, and the gradient that turns has not turned yet. */
const FIRST_STEP = 28;

/** What a velocity is made of: the gradients of the past, each with its weight. */
export function MemoryWeights(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { gradients: kind, seed, momentum } = settings;
  const gradients = useMemo(() => gradientsOf({ gradients: kind, seed }), [kind, seed]);
  const speeds = useMemo(() => velocities(gradients, momentum), [gradients, momentum]);
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), first: FIRST_STEP });
  const { steady, alternating } = limits(momentum);
  const result = fill(phrases.result, {
    step: playback.position,
    velocity: formatNumber(speeds[playback.position] ?? NaN, 3),
    momentum: formatDecimals(momentum, 2),
    steady: formatNumber(steady, 3),
    alternating: formatNumber(alternating, 2),
    half: formatNumber(halfLife(momentum), 2),
  });
  return (
    <LiveFigure figure={figure} element={element} playback={playback} result={result} table={() => memoryTable(settings, words)}>
      <MemoryPictures gradients={gradients} velocities={speeds} momentum={momentum} step={playback.position} words={words} />
    </LiveFigure>
  );
}
