import { useMemo, useRef } from 'preact/hooks';
import { lossCurve, type LossCurve } from '../../../lib/experiments/lossCurve';
import { trainingSource } from '../../../lib/pytorch/trainingSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useSweep } from '../../book/figure/useSweep';
import { fill } from '../../book/figure/words';
import { SweepBar } from '../../controls/SweepBar';
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
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const { noise, points, steps, seed, best } = settings;
  const specs = useMemo(() => sweptSpecs({ noise, points, steps, seed }), [noise, points, steps, seed]);
  const { results, running, play, pause, notices } = useSweep({
    specs,
    resultOf: lossCurve,
    first: firstRuns,
    startsItself: true,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const all = useMemo(() => cells(results, best), [results, best]);
  const result = outcome(all, settings, words);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={notices}
      result={result}
      announcement={running ? '' : result}
      pytorch={trainingSource(rerun(settings).runs)}
      notebook={() => pageRun(settings, results)}
      table={sweepTable(all, best, words)}
      bar={
        <SweepBar
          done={results.length}
          total={specs.length}
          running={running}
          disabled={!live}
          words={{
            play: frame.phrases.play,
            pause: frame.phrases.pause,
            progress: phrases.progress,
            progressText: fill(phrases.progressText, { done: results.length, total: specs.length }),
          }}
          onPlay={play}
          onPause={pause}
        />
      }
    >
      <SweepPictures all={all} settings={settings} words={words} />
    </LiveFigure>
  );
}
