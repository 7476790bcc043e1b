import { useMemo, useRef } from 'preact/hooks';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { MapPictures } from './MapPictures';
import { cellLoss, cells, mapSpecs, type CellLoss } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun } from './pytorch';
import { id, schema } from './settings';
import { mapTable } from './table';
import { useSharedSweep } from './useSharedSweep';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults: the first round, trained when the book was built. */
  firstLosses: readonly CellLoss[];
}

/** Which depths can be trained from which scale of the first weights: a short run for every cell of a map. */
export function TrainabilityMap({ firstLosses, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const specs = useMemo(() => mapSpecs(settings), [settings]);
  const sweep = useSharedSweep({
    specs,
    resultOf: cellLoss,
    first: firstLosses,
    startsItself: true,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const { results, running } = sweep;
  const known = useMemo(() => cells(results), [results]);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={sweep.notices}
      result={outcome(known, running, words)}
      quiet={running}
      pytorch={panelSource(rerun(settings))}
      notebook={() => rerun(settings)}
      table={mapTable(known, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} done={known.length} total={specs.length} />}
    >
      <MapPictures known={known} settings={settings} words={words} />
    </LiveFigure>
  );
}
