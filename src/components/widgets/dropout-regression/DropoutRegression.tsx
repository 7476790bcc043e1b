import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, fitTable, type FitFrame, type Words } from './figure';
import { FitPictures } from './FitPictures';

/** Two networks that differ in dropout alone are fitted to noisy points of a curve that is known. */
export function DropoutRegression(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, specs, frames, shown } = useTrainedFigure(definition, props, () => [words.phrases.without, words.phrases.with]);
  const data = useMemo(() => createDataSet(specs[0] as RunSpec), [specs]);
  return (
    <LiveFigure {...shown} result={resultOf(frames.at(-1), words)} table={() => fitTable(frames, words)}>
      <FitPictures data={data} frames={frames} noise={settings.noise} words={words} />
    </LiveFigure>
  );
}

function resultOf(frame: FitFrame | undefined, { phrases }: Words): string {
  if (!frame) return '';
  const [without, withDropout] = frame.fits;
  return fill(phrases.result, {
    step: frame.step,
    cleanWithout: formatNumber(without.clean, 2),
    cleanWith: formatNumber(withDropout.clean, 2),
    trainWithout: formatNumber(without.training, 2),
    trainWith: formatNumber(withDropout.training, 2),
  });
}
