import { useMemo, useRef } from 'preact/hooks';
import { SCHEMES } from '../../../lib/nn/scheme';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useTraining } from '../../book/figure/useTraining';
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

interface Props extends FigureProps<Phrases> {
  /** The race of the defaults, run when the book was built. */
  firstFrames: readonly RaceFrame[];
}

/** The same deep network five times, from first weights of five scales. */
export function InitialisationRace({ firstFrames, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => raceSpecs(settings), [settings]);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: raceFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names: SCHEMES.map((scheme) => words.phrases[`scheme.${scheme}`]),
  });
  const result = outcome(frames.at(-1), words);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      onForward={onForward}
      notices={notices}
      result={result}
      announcement={playback.playing ? '' : result}
      pytorch={trainingSource(rerun(settings).runs)}
      notebook={() => pageRun(settings, frames)}
      table={raceTable(frames, words)}
    >
      <RacePictures frames={frames} words={words} />
    </LiveFigure>
  );
}
