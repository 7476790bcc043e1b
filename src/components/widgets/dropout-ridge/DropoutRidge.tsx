import { useMemo } from 'preact/hooks';
import { dropoutRidgeSource } from '../../../lib/pytorch/dropoutRidgeSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { copiesOf, fits, ridgeTrace, ROWS } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { RidgePictures } from './RidgePictures';
import { id, schema } from './settings';
import { fitTable } from './table';

/** A linear model fitted with masks, and the ridge that it comes to. */
export function DropoutRidge(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const { scale, seed } = settings;
  const fitted = useMemo(() => fits(settings), [settings]);
  const trace = useMemo(() => ridgeTrace({ scale, seed }, schema.p.max), [scale, seed]);
  const result = outcome(fitted, settings, words);
  return (
    <LiveFigure
      figure={figure}
      result={result}
      announcement={result}
      pytorch={dropoutRidgeSource({ ...settings, copies: copiesOf(settings), rows: ROWS })}
      table={fitTable(fitted, words)}
    >
      <RidgePictures settings={settings} fits={fitted} trace={trace} words={words} />
    </LiveFigure>
  );
}
