import { useMemo, useRef } from 'preact/hooks';
import { panelSource } from '../../../lib/pytorch/panelSource';
import type { RunSpec } from '../../../lib/spec/spec';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useSweep } from '../../book/figure/useSweep';
import { CurvePictures } from './CurvePictures';
import { bestColumn, cleanError, columns, sweptSpecs } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { rerun } from './pytorch';
import { id, schema } from './settings';
import { curveTable } from './table';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built: for a page whose script does not run, since with it the reader guesses first. */
  firstErrors: readonly number[];
}

/** The error over the drop probability, measured over several seeds after the reader has guessed where it is least. */
export function DropoutCurve({ firstErrors, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, change, frame } = figure;
  const { noise, points, width, seed } = settings;
  const specs = useMemo(() => sweptSpecs({ noise, points, width, seed }), [noise, points, width, seed]);
  const sweep = useSweep({
    specs,
    resultOf: cleanError,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const { results, running } = sweep;
  const all = useMemo(() => columns(live ? results : firstErrors), [live, results, firstErrors]);
  const done = live ? results.length : firstErrors.length;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={sweep.notices}
      result={outcome(all, settings, live, words)}
      quiet={running}
      pytorch={panelSource(rerun(settings))}
      notebook={() => rerun(settings)}
      table={curveTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} done={done} total={specs.length} />}
    >
      <CurvePictures
        settings={settings}
        spec={specs[0] as RunSpec}
        all={all}
        best={bestColumn(all)}
        live={live}
        words={words}
        onGuess={(guess) => change({ guess })}
      />
    </LiveFigure>
  );
}
