import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { useTrainedFigure, type TrainedFigureProps } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { twinFrame, type TwinFrame } from './frames';
import { allSpecs, otherSeeds } from './model';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { twinTable } from './table';
import { TwinPictures } from './TwinPictures';

/** A run of the defaults takes four seconds to watch. */
const STEPS_PER_SECOND = 250;

type Props = TrainedFigureProps<Phrases, TwinFrame>;

/** Two networks that differ in dropout alone learn the same noisy data. */
export function DropoutTwins({ firstFrames, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const others = otherSeeds(settings);
  const specs = useMemo(() => allSpecs(settings), [settings]);
  const data = useMemo(() => createDataSet(specs[0]), [specs]);
  const { frames, shown } = useTrainedFigure({
    figure,
    specs,
    toFrame: twinFrame,
    firstFrames,
    pace: STEPS_PER_SECOND,
    names: [phrases.without, phrases.with, ...others.flatMap((seed) => namesOf(seed, words))],
    source: (settings) => panelSource(rerun(settings)),
  });
  return (
    <LiveFigure
      {...shown}
      result={resultOf(frames.at(-1), words)}
      notebook={() => pageRun(settings, frames)}
      table={twinTable(frames, others, words)}
    >
      <TwinPictures settings={settings} data={data} frames={frames} words={words} />
    </LiveFigure>
  );
}

function namesOf(seed: number, { phrases }: Props['words']): string[] {
  return [phrases.without, phrases.with].map((which) => fill(phrases.ofSeed, { which, seed }));
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
