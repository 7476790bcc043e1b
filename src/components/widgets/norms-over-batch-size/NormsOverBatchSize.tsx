import { formatPercent } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, sizeTable, type Words } from './figure';
import { places } from './model';
import { SizePictures } from './SizePictures';

/** Networks without a norm, with batch and with layer normalisation, in batches from 1 to 64, each at its best learning rate. */
export function NormsOverBatchSize(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  return (
    <LiveFigure
      {...shown}
      result={outcome(results, specs.length, words)}
      table={() => sizeTable(results, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <SizePictures results={results} words={words} />
    </LiveFigure>
  );
}

/** The errors in the smallest and in large batches, once all runs are done. */
export function outcome(results: readonly number[], total: number, { phrases }: Words): string {
  if (results.length === 0) return phrases.notYet;
  if (results.length < total) return phrases.running;
  const error = (norm: 'batchNorm' | 'layerNorm', size: number) =>
    formatPercent(places(results, norm).find(({ batchSize }) => batchSize === size)?.mean ?? NaN, 1);
  return fill(phrases.result, {
    batchOfTwo: error('batchNorm', 2),
    layerOfTwo: error('layerNorm', 2),
    layerOfOne: error('layerNorm', 1),
    batchOfMany: error('batchNorm', 32),
    layerOfMany: error('layerNorm', 32),
  });
}
