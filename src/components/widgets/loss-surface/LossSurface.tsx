import { useCallback, useMemo, useRef } from 'preact/hooks';
import { explore, OWN } from '../../../lib/surfaces/exploration';
import type { FigureProps } from '../../book/figure/defineFigure';
import { explorationOutcome } from '../../book/figure/descentOutcome';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { explorationNotices } from '../../book/figure/own/ownNotices';
import { useOwnParts } from '../../book/figure/own/useOwnParts';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { criticalTable, definition, type Words } from './figure';
import { SurfacePictures } from './SurfacePictures';

const STEPS_PER_SECOND = 40;

/** The explorer's surfaces as a block that can be turned, beside the same as a map. */
export function LossSurface(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { surface, formula, x, y, momentum, learningRate, start } = settings;
  const { parts: own, failed } = useOwnParts(
    settings.surface === OWN,
    useCallback(() => change({}), [change]),
  );
  // Anew when what reads formulas has come, and not when the surface is turned.
  const exploration = useMemo(() => {
    void own;
    return explore({ surface, formula, x, y, momentum, learningRate, start });
  }, [surface, formula, x, y, momentum, learningRate, start, own]);
  const playback = usePlayback(exploration.steps, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={exploration.standsIn ? words.phrases[failed ? 'notRead' : 'reading'] : explorationOutcome(exploration, momentum, words)}
      waits={exploration.standsIn}
      notices={explorationNotices(exploration, settings, words)}
      extra={own && <own.OwnSurfaceControls id={figure.id} settings={settings} exploration={exploration} live={live} onChange={change} />}
      panels={own && <own.OwnSurfacePanel {...exploration} />}
      table={() => criticalTable(exploration, words)}
    >
      <SurfacePictures
        exploration={exploration}
        view={settings}
        position={playback.position}
        words={words}
        live={live}
        onStart={(moved) => change({ start: moved })}
        onTurn={change}
      />
    </LiveFigure>
  );
}
