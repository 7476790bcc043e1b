import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import { RANGES, type Layers, type Settings } from './model';
import type { Phrases } from './phrases';

/** Root mean squares of every layer, and what is saturated or dead. */
export function layerTable({ layers }: Layers, { activation }: Settings, { phrases }: FigureWords<Phrases>): DataTable {
  const hasFaults = layers.some(({ fault }) => fault !== undefined);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.layer,
      phrases.tableOutput,
      phrases.tableGradient,
      ...(hasFaults ? [RANGES[activation] ? phrases.saturated : phrases.dead] : []),
    ],
    rows: layers.map(({ layer, outputRms, gradientRms, fault }) => [
      layer,
      outputRms,
      gradientRms,
      ...(fault === undefined ? [] : [fault]),
    ]),
  };
}
