import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { explore } from '../../../lib/surfaces/exploration';
import { descentOutcome } from '../../book/figure/descentOutcome';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useReducedMotion } from '../../book/figure/useReducedMotion';
import { fill } from '../../book/figure/words';
import { LossChart } from './LossChart';
import { consequences } from './model';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { schema, id } from './settings';
import { SurfaceWithPaths } from './SurfaceWithPaths';
import { explorationTable } from './table';

const STEPS_PER_SECOND = 40;

interface Props extends FigureProps<Phrases> {
  /** Starts moving by itself, unless the reader asked for less movement. */
  autoplay?: boolean;
}

/** Two balls roll from the same place on the same surface; one of them has a memory. */
export function MomentumExplorer({ autoplay = false, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props, consequences);
  const { settings, live, change } = figure;
  const exploration = useMemo(() => explore(settings), [settings]);
  const { withMomentum, without, steps, startMoved } = exploration;

  const playback = usePlayback(steps, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), autoplay: !useReducedMotion() && autoplay });
  const result = fill(words.phrases.result, {
    momentum: formatDecimals(settings.momentum, 2),
    with: descentOutcome(withMomentum, words),
    without: descentOutcome(without, words),
  });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={result}
      announcement={result}
      notices={startMoved ? [words.phrases.startMoved] : []}
      pytorch={source(settings, exploration)}
      notebook={() => rerun(settings)}
      table={explorationTable(exploration, words)}
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
