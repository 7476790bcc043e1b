import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { explore } from '../../../lib/surfaces/exploration';
import { descentOutcome } from '../../book/figure/descentOutcome';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { consequences } from './model';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { SurfacePictures } from './SurfacePictures';
import { criticalTable } from './table';

const STEPS_PER_SECOND = 40;

/** The explorer's surfaces as a block that can be turned, beside the same as a map. */
export function LossSurface(props: FigureProps<Phrases>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props, consequences);
  const { settings, live, change } = figure;
  const { surface, momentum, learningRate, start } = settings;
  const exploration = useMemo(() => explore({ surface, momentum, learningRate, start }), [surface, momentum, learningRate, start]);
  const playback = usePlayback(exploration.steps, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  const result = fill(words.phrases.result, {
    momentum: formatDecimals(momentum, 2),
    with: descentOutcome(exploration.withMomentum, words),
    without: descentOutcome(exploration.without, words),
  });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={result}
      announcement={result}
      notices={exploration.startMoved ? [words.phrases.startMoved] : []}
      pytorch={source(exploration, settings)}
      notebook={() => rerun(settings)}
      table={criticalTable(exploration, words)}
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
