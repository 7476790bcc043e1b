import { useMemo } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { LayerRidges } from './LayerRidges';
import { layerByLayer } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun, source } from './pytorch';
import { id, schema } from './settings';
import { layerTable } from './table';

/** What a root mean square does not tell: how outputs and gradients are spread in every layer of an untrained network. */
export function LayerByLayer(props: FigureProps<Phrases>) {
  const { words } = props;
  const figure = useFigure(id, schema, props);
  const { settings } = figure;
  const layers = useMemo(() => layerByLayer(settings), [settings]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(layers, settings, words)}
      pytorch={source(settings)}
      notebook={() => rerun(settings)}
      table={layerTable(layers, settings, words)}
    >
      <LayerRidges layers={layers} settings={settings} words={words} />
    </LiveFigure>
  );
}
