import { useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, statisticsTable, type Settings, type Words } from './figure';
import { STEPS } from './model';
import { StatisticsPictures } from './StatisticsPictures';
import { useTracks, type Tracks } from './useTracks';

const STEPS_PER_SECOND = 20;

/** The running statistics of batch normalisation, and what becomes of a network that is evaluated with them, or without. */
export function RunningStatistics(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const tracks = useTracks(settings, first);
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={settings.testSize === 1 ? [words.phrases.error] : []}
      result={outcome(tracks, settings, playback.position, words)}
      quiet={playback.playing}
      table={statisticsTable(tracks, words)}
    >
      <StatisticsPictures tracks={tracks} step={playback.position} words={words} />
    </LiveFigure>
  );
}

/** The validation losses of the network as it stands after this step. */
export function outcome(tracks: Tracks, { testSize }: Settings, step: number, { phrases }: Words): string {
  const { running, data, batch } = tracks.lossesAt(step);
  const loss = (value: number) => formatNumber(value, 3);
  const evaluated = fill(phrases.result, { step, running: loss(running), data: loss(data) });
  return testSize === 1 ? evaluated : `${evaluated} ${fill(phrases.resultForgotten, { size: testSize, batch: loss(batch) })}`;
}
