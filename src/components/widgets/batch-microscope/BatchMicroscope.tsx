import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { batchTable, definition, schema, type Settings, type Words } from './figure';
import { MicroscopePictures } from './MicroscopePictures';
import { isTooSmall, normalised, STAGES, unmoved } from './model';

const STAGES_PER_SECOND = 1;

/** The values of one unit on a batch, from the first to the normalised, scaled and shifted. */
export function BatchMicroscope(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const playback = usePlayback(STAGES.length - 1, { perSecond: STAGES_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={isTooSmall(settings) ? [words.phrases.error] : []}
      result={outcome(settings, words)}
      table={() => batchTable(settings, words)}
    >
      <MicroscopePictures
        settings={settings}
        position={playback.position}
        live={live}
        words={words}
        onMove={(first) => change({ first })}
      />
    </LiveFigure>
  );
}

/** Mean and deviation of the batch, and how far its other outputs have moved because of the first example. */
export function outcome(settings: Settings, { phrases }: Words): string {
  if (isTooSmall(settings)) return phrases.resultOne;
  const { mean, variance, normalised: hats, outputs } = normalised(settings);
  const before = unmoved(settings).outputs;
  const moved = Math.max(...outputs.slice(1).map((output, i) => Math.abs(output - (before[i + 1] ?? NaN))));
  const result = fill(phrases.result, {
    mean: formatNumber(mean, 3),
    deviation: formatNumber(Math.sqrt(variance), 3),
    first: formatNumber(hats[0] ?? NaN, 3),
  });
  const others = settings.first === schema.first.default ? phrases.still : fill(phrases.moved, { moved: formatNumber(moved, 2) });
  return `${result} ${others}`;
}
