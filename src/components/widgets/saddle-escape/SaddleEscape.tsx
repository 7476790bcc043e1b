import { useMemo, useRef } from 'preact/hooks';
import { formatCount, formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { EscapePictures } from './EscapePictures';
import { definition, escapeTable, type Words } from './figure';
import { COUNTED_MOMENTA, escape, trace } from './model';

/** However long the escape, it is watched in about seven seconds. */
const POSITIONS = 200;
const POSITIONS_PER_SECOND = 30;
/** At first plain descent is still at the saddle and momentum has left it. */
const FIRST_POSITION = 120;

/** How long a descent stays at a saddle, by the momentum and by how near to the ridge it starts. */
export function SaddleEscape(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { offset, learningRate } = settings;
  const plain = useMemo(() => trace({ offset, learningRate, momentum: 0 }, 0), [offset, learningRate]);
  const counted = useMemo(() => COUNTED_MOMENTA.map((momentum) => escape({ offset, learningRate }, momentum)), [offset, learningRate]);
  const withMomentum = useMemo(() => trace(settings, settings.momentum), [settings]);
  const stepsPerPosition = Math.ceil(plain.steps / POSITIONS);
  const playback = usePlayback(Math.ceil(plain.steps / stepsPerPosition), {
    perSecond: POSITIONS_PER_SECOND,
    awake: useAwake(element),
    first: FIRST_POSITION,
  });
  const result = fill(words.phrases.result, {
    offset: formatShort(offset),
    plain: formatCount(plain.steps),
    momentum: formatDecimals(settings.momentum, 2),
    with: formatCount(withMomentum.steps),
    predicted: formatCount(Math.ceil(withMomentum.predicted)),
    faster: formatNumber(plain.steps / withMomentum.steps, 2),
  });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={{ ...playback, stepsPerPosition }}
      result={result}
      table={() => escapeTable([...counted, withMomentum], words)}
    >
      <EscapePictures
        settings={settings}
        plain={plain}
        withMomentum={withMomentum}
        counted={counted}
        step={playback.position * stepsPerPosition}
        words={words}
      />
    </LiveFigure>
  );
}
