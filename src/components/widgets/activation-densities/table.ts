import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { DensityFrame } from './frames';
import type { Settings } from './model';
import type { Phrases } from './phrases';

/** Mean and standard deviation of the values shown, a row a record, network and layer. */
export function densityTable(frames: readonly DensityFrame[], { values }: Settings, { phrases }: FigureWords<Phrases>): DataTable {
  const names = [phrases.plain, phrases.normalised];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.tableWhich, phrases.tableLayer, phrases.tableMean, phrases.tableDeviation],
    rows: frames.flatMap(({ step, networks }) =>
      networks.flatMap(({ layers }, network) =>
        layers.map((layer, i) => [step, names[network] ?? '', i + 1, layer[values].mean, layer[values].deviation]),
      ),
    ),
  };
}
