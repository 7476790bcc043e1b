import { useMemo, useRef } from 'preact/hooks';
import { explore } from '../../../lib/surfaces/exploration';
import type { FigureProps } from '../../book/figure/defineFigure';
import { explorationOutcome } from '../../book/figure/descentOutcome';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useReducedMotion } from '../../book/figure/useReducedMotion';
import { definition, explorationTable, type Words } from './figure';
import { LossChart } from './LossChart';
import { SurfaceWithPaths } from './SurfaceWithPaths';

const STEPS_PER_SECOND = 40;

interface Props extends FigureProps<Words> {
  /** Starts moving by itself, unless the reader asked for less movement. */
  autoplay?: boolean;
}

/** Two balls roll from the same place on the same surface; one of them has a memory. */
export function MomentumExplorer({ autoplay = false, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const exploration = useMemo(() => explore(settings), [settings]);
  const { steps, startMoved } = exploration;
  const playback = usePlayback(steps, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), autoplay: !useReducedMotion() && autoplay });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={explorationOutcome(exploration, settings.momentum, words)}
      notices={startMoved ? [words.phrases.startMoved] : []}
      table={() => explorationTable(exploration, words)}
    >
      <SurfaceWithPaths
        exploration={exploration}
        position={playback.position}
        words={words}
        live={live}
        onStart={(moved) => change({ start: moved })}
      />
      <LossChart exploration={exploration} position={playback.position} words={words} />
    </LiveFigure>
  );
}
