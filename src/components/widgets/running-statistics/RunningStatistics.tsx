import { useRef } from 'preact/hooks';
import { runningStatisticsSource } from '../../../lib/pytorch/runningStatisticsSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { STEPS } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { pageRun, runs } from './pytorch';
import { id, schema } from './settings';
import { StatisticsPictures } from './StatisticsPictures';
import { statisticsTable } from './table';
import { useTracks, type FirstTracks } from './useTracks';

const STEPS_PER_SECOND = 20;

interface Props extends FigureProps<Phrases> {
  firstTracks: FirstTracks;
}

/** The running statistics of batch normalisation, and what becomes of a network that is evaluated with them, or without. */
export function RunningStatistics({ firstTracks, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const tracks = useTracks(settings, firstTracks);
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={settings.testSize === 1 ? [words.phrases.error] : []}
      result={outcome(tracks, settings, playback.position, words)}
      quiet={playback.playing}
      pytorch={runningStatisticsSource(runs(settings), settings)}
      notebook={() => pageRun(settings)}
      table={statisticsTable(tracks, words)}
    >
      <StatisticsPictures tracks={tracks} step={playback.position} words={words} />
    </LiveFigure>
  );
}
