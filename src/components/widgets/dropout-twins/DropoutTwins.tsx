import { useMemo, useRef } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useTraining } from '../../book/figure/useTraining';
import { fill } from '../../book/figure/words';
import { twinFrame, type TwinFrame } from './frames';
import { allSpecs, otherSeeds, twinSpecs } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { twinTable } from './table';
import { TwinPictures } from './TwinPictures';

/** A run of the defaults takes four seconds to watch. */
const STEPS_PER_SECOND = 250;

interface Props extends FigureProps<Phrases> {
  /** The run of the defaults, made when the book was built. */
  firstFrames: readonly TwinFrame[];
}

/** Two networks that differ in dropout alone learn the same noisy data. */
export function DropoutTwins({ firstFrames, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const specs = useMemo(() => allSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(twinSpecs(settings)[0]), [settings]);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: twinFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    live: figure.live,
    awake: useAwake(element),
    words: figure.frame,
    names: [settings.seed, ...otherSeeds(settings)].flatMap((seed) => twinNames(seed === settings.seed ? undefined : seed, words)),
  });
  const result = resultOf(frames.at(-1), words);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      onForward={onForward}
      notices={notices}
      result={result}
      announcement={result}
      pytorch={trainingSource(rerun(settings).runs)}
      notebook={() => pageRun(settings, frames)}
      table={twinTable(frames, otherSeeds(settings), words)}
    >
      <TwinPictures settings={settings} data={data} frames={frames} words={words} />
    </LiveFigure>
  );
}

function twinNames(otherSeed: number | undefined, { phrases }: Props['words']): string[] {
  const names = [phrases.without, phrases.with];
  return otherSeed === undefined ? names : names.map((which) => fill(phrases.ofSeed, { which, seed: otherSeed }));
}

function resultOf(frame: TwinFrame | undefined, { phrases }: Props['words']): string {
  if (!frame) return '';
  const [without, withDropout] = frame.twins;
  const loss = (value: number) => formatNumber(value, 2);
  return fill(phrases.result, {
    step: frame.step,
    trainWithout: loss(without.training.loss),
    validWithout: loss(without.validation.loss),
    trainWith: loss(withDropout.training.loss),
    validWith: loss(withDropout.validation.loss),
  });
}
