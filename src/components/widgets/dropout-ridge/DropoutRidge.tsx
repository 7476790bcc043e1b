import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { fits, ridgeTrace } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
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
  return (
    <LiveFigure
      figure={figure}
      result={outcome(fitted, settings, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={fitTable(fitted, words)}
    >
      <RidgePictures settings={settings} fits={fitted} trace={trace} words={words} />
    </LiveFigure>
  );
}
