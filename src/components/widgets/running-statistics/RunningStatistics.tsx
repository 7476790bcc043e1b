import { useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useAwake } from '../../book/figure/useAwake';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, pageRun, statisticsTable, type Settings, type Words } from './figure';
import {
  dataLosses,
  evalLoss,
  EVALUATED,
  followed,
  followedTracks,
  forgottenLoss,
  forgottenLosses,
  lazy,
  ofData,
  STEPS,
  trained,
  type FirstTracks,
  type Tracks,
} from './model';
import { StatisticsPictures } from './StatisticsPictures';

const STEPS_PER_SECOND = 20;

/** The running statistics of batch normalisation, and what becomes of a network that is evaluated with them, or without. */
export function RunningStatistics(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const tracks = useTracks(
    settings,
    useMemo(() => unpacked(props.first), [props.first]),
  );
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  // While it plays, the losses of every fifth step are told, which are known: those between are computed for a reader who stops there.
  const told = playback.playing ? (EVALUATED.findLast((step) => step <= playback.position) ?? 0) : playback.position;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      notices={settings.testSize === 1 ? [words.phrases.error] : []}
      result={outcome(tracks, settings, told, words)}
      quiet={playback.playing}
      notebook={() => pageRun(settings)}
      table={() => statisticsTable(tracks, words)}
    >
      <StatisticsPictures tracks={tracks} step={playback.position} words={words} />
    </LiveFigure>
  );
}

/** Each part is computed anew only when a setting that it depends on has changed. */
function useTracks({ momentum, batchSize, testSize, sorted, seed }: Settings, first: FirstTracks): Tracks {
  const run = useMemo(() => lazy(() => trained({ batchSize, seed })), [batchSize, seed]);
  const following = useMemo(() => followed(run, momentum), [run, momentum]);
  const forgotten = useMemo(() => ({ run, testSize, sorted, seed }), [run, testSize, sorted, seed]);
  const { mean, variance, losses } = useComputed(following, followedTracks, first.followed);
  const data = useComputed(run, dataLosses, first.data);
  const batch = useComputed(forgotten, forgottenLosses, first.batch);
  return useMemo(
    () => ({
      mean,
      variance,
      losses: { running: losses, data, batch },
      lossesAt: (step) => {
        const row = EVALUATED.indexOf(step);
        if (row >= 0) return { running: losses[row] ?? NaN, data: data[row] ?? NaN, batch: batch[row] ?? NaN };
        return {
          running: evalLoss(run(), following.statistics(), step),
          data: evalLoss(run(), ofData(run()), step),
          batch: forgottenLoss(run(), forgotten, step),
        };
      },
    }),
    [run, following, forgotten, mean, variance, losses, data, batch],
  );
}

/** The validation losses of the network as it stands after this step. */
function outcome(tracks: Tracks, { testSize }: Settings, step: number, { phrases }: Words): string {
  const { running, data, batch } = tracks.lossesAt(step);
  const loss = (value: number) => formatNumber(value, 3);
  const evaluated = fill(phrases.result, { step, running: loss(running), data: loss(data) });
  return testSize === 1 ? evaluated : `${evaluated} ${fill(phrases.resultForgotten, { size: testSize, batch: loss(batch) })}`;
}
