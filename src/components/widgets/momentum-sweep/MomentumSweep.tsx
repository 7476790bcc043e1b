import { useMemo, useRef } from 'preact/hooks';
import { lossCurve, type LossCurve } from '../../../lib/experiments/lossCurve';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useSweep } from '../../book/figure/useSweep';
import { cells, sweptSpecs } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { SweepPictures } from './SweepPictures';
import { sweepTable } from './table';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstRuns: readonly LossCurve[];
}

/** Training and validation loss for every pair of a momentum and a learning rate, over several seeds. */
export function MomentumSweep({ firstRuns, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const { noise, points, steps, seed, best } = settings;
  const specs = useMemo(() => sweptSpecs({ noise, points, steps, seed }), [noise, points, steps, seed]);
  const sweep = useSweep({
    specs,
    resultOf: lossCurve,
    first: firstRuns,
    startsItself: true,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const { results, running } = sweep;
  const all = useMemo(() => cells(results, best), [results, best]);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={sweep.notices}
      result={outcome(all, settings, words)}
      quiet={running}
      pytorch={panelSource(rerun(settings))}
      notebook={() => pageRun(settings, results)}
      table={sweepTable(all, best, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} done={results.length} total={specs.length} />}
    >
      <SweepPictures all={all} settings={settings} words={words} />
    </LiveFigure>
  );
}
