import { useCallback, useMemo, useRef } from 'preact/hooks';
import { formatShort } from '../../../lib/format/formatNumber';
import { effectiveRate } from '../../../lib/experiments/momentum/noiseFloor';
import { explore, OWN, type Exploration } from '../../../lib/surfaces/exploration';
import type { FigureProps } from '../../book/figure/defineFigure';
import { explorationOutcome, outcomeOf } from '../../book/figure/descentOutcome';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { explorationNotices } from '../../book/figure/own/ownNotices';
import { useOwnParts } from '../../book/figure/own/useOwnParts';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useReducedMotion } from '../../book/figure/useReducedMotion';
import { fill } from '../../book/figure/words';
import { definition, explorationTable, type Settings, type Words } from './figure';
import { LossChart } from './LossChart';
import { SurfaceWithPaths } from './SurfaceWithPaths';

const STEPS_PER_SECOND = 40;

/** How all three descents ended. Without momentum the effective rate is the learning rate. */
function explorerOutcome(exploration: Exploration, settings: Settings, words: Words): string {
  const two = explorationOutcome(exploration, settings.momentum, words);
  if (settings.momentum === 0) return two;
  const rate = formatShort(effectiveRate(settings));
  return `${two} ${fill(words.phrases.resultMatched, { rate, matched: outcomeOf(exploration.matched, words) })}`;
}

interface Props extends FigureProps<Words> {
  /** Starts moving by itself, unless the reader asked for less movement. */
  autoplay?: boolean;
}

/** Balls roll from the same place on the same surface: one has a memory, one has none, and one has none but steps as long. */
export function MomentumExplorer({ autoplay = false, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { parts: own, failed } = useOwnParts(
    settings.surface === OWN,
    useCallback(() => change({}), [change]),
  );
  const exploration = useMemo(() => explore(settings), [settings]);
  const playback = usePlayback(exploration.steps, {
    perSecond: STEPS_PER_SECOND,
    awake: useAwake(element),
    autoplay: !useReducedMotion() && autoplay,
  });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={exploration.standsIn ? words.phrases[failed ? 'notRead' : 'reading'] : explorerOutcome(exploration, settings, words)}
      waits={exploration.standsIn}
      notices={explorationNotices(exploration, settings, words)}
      extra={own && <own.OwnSurfaceControls id={figure.id} settings={settings} exploration={exploration} live={live} onChange={change} />}
      panels={own && <own.OwnSurfacePanel {...exploration} />}
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
