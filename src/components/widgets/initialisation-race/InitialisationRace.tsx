import { useMemo } from 'preact/hooks';
import { SCHEMES } from '../../../lib/nn/scheme';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
import { raceFrame, type RaceFrame } from './frames';
import { raceSpecs } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { RacePictures } from './RacePictures';
import { id, schema } from './settings';
import { raceTable } from './table';

/** A race takes five seconds to watch. */
const STEPS_PER_SECOND = 120;

type Props = TrainedFigureProps<Phrases, RaceFrame>;

/** The same deep network five times, from first weights of five scales. */
export function InitialisationRace({ firstFrames, ...props }: Props) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => raceSpecs(settings), [settings]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: raceFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: SCHEMES.map((scheme) => words.phrases[`scheme.${scheme}`]),
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={outcome(frames.at(-1), words)}
      quiet={shown.playback.playing}
      notebook={() => pageRun(settings, frames)}
      table={raceTable(frames, words)}
    >
      <RacePictures frames={frames} words={words} />
    </LiveFigure>
  );
}
