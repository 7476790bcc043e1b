import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../../lib/data/createDataSet';
import { formatDecimals, formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, spiralTable, type Settings, type Words } from './figure';
import { SpiralPictures } from './SpiralPictures';

/** Two networks that differ in the momentum alone learn to tell three spirals apart. */
export function ThreeSpirals(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const namesOf = ({ momentum }: Settings) => [phrases.plain, fill(phrases.with, { momentum: formatDecimals(momentum, 2) })] as const;
  const { settings, specs, frames, shown } = useTrainedFigure(definition, props, namesOf);
  const names = namesOf(settings);
  const data = useMemo(() => createDataSet(specs[0] as RunSpec), [specs]);
  const last = frames.at(-1);
  const result = last
    ? fill(phrases.result, {
        step: last.step,
        plainRate: formatShort(specs[0]?.optimiser.learningRate ?? NaN),
        plain: formatNumber(last.states[0].training.loss, 2),
        plainAccuracy: formatPercent(last.states[0].validation.accuracy ?? NaN),
        momentum: formatDecimals(settings.momentum, 2),
        withRate: formatShort(specs[1]?.optimiser.learningRate ?? NaN),
        with: formatNumber(last.states[1].training.loss, 2),
        withAccuracy: formatPercent(last.states[1].validation.accuracy ?? NaN),
      })
    : '';
  return (
    <LiveFigure {...shown} result={result} table={() => spiralTable(frames, names, words)}>
      <SpiralPictures data={data} frames={frames} names={names} words={words} />
    </LiveFigure>
  );
}
