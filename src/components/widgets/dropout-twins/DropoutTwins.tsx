import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, twinTable, type TwinFrame, type Words } from './figure';
import { otherSeeds } from './model';
import { TwinPictures } from './TwinPictures';

/** Two networks that differ in dropout alone learn the same noisy data. */
export function DropoutTwins(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const { settings, specs, frames, shown } = useTrainedFigure(definition, props, (settings) => [
    phrases.without,
    phrases.with,
    ...otherSeeds(settings).flatMap((seed) => [phrases.without, phrases.with].map((which) => fill(phrases.ofSeed, { which, seed }))),
  ]);
  const data = useMemo(() => createDataSet(specs[0] as RunSpec), [specs]);
  return (
    <LiveFigure {...shown} result={resultOf(frames.at(-1), words)} table={() => twinTable(frames, otherSeeds(settings), words)}>
      <TwinPictures settings={settings} data={data} frames={frames} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: TwinFrame | undefined, { phrases }: Words): string {
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
