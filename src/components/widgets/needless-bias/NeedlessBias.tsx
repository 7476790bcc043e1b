import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { unit } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { unitTable } from './table';
import { UnitPictures } from './UnitPictures';

/** A unit whose bias and scale of weights can be moved, in front of batch normalisation and without it. */
export function NeedlessBias(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings, live, change } = figure;
  const made = useMemo(() => unit(settings), [settings]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(made, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={unitTable(made, words)}
    >
      <UnitPictures settings={settings} unit={made} live={live} words={words} onMove={(bias) => change({ bias })} />
    </LiveFigure>
  );
}
