import { useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useSweep } from '../../book/figure/useSweep';
import { fill, type FigureWords } from '../../book/figure/words';
import { SlopePlot } from '../../charts/SlopePlot';
import { meanOf, METHODS, resultOf, SEEDS, sweptSpecs, type Method, type Result } from './model';
import type { Phrases } from './phrases';
import { rerun } from './pytorch';
import { id, schema } from './settings';
import { slopeGroups } from './slopeGroups';
import { dropoutTable } from './table';

/** Without noise the losses are lower by far. */
const LOSSES = { noisy: [0.2, 2], clean: [0.05, 0.5] } as const;
const LEAST_NOISE = 0.2;
const ERRORS = [0, 0.5] as const;

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstResults: readonly Result[];
}

/** What dropout changes without batch normalisation, and what it changes beside it. */
export function WithoutDropout({ firstResults, ...props }: Props) {
  const { words } = props;
  const { phrases } = words;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const specs = useMemo(() => sweptSpecs(settings), [settings]);
  const sweep = useSweep({
    specs,
    resultOf,
    first: firstResults,
    startsItself: true,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const { results, running } = sweep;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={sweep.notices}
      result={outcome(results, words)}
      quiet={running}
      pytorch={panelSource(rerun(settings))}
      notebook={() => rerun(settings)}
      table={dropoutTable(results, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} done={results.length} total={specs.length} />}
    >
      <SlopePlot
        label={phrases.plot}
        groups={slopeGroups(results, 'loss', words)}
        y={settings.noise < LEAST_NOISE ? LOSSES.clean : LOSSES.noisy}
        yScale="log"
        yLabel={phrases.loss}
      />
      <SlopePlot label={phrases.errorPlot} groups={slopeGroups(results, 'error', words)} y={ERRORS} yLabel={phrases.error} />
    </LiveFigure>
  );
}

function outcome(results: readonly Result[], { phrases }: FigureWords<Phrases>): string {
  if (results.length < SEEDS * METHODS.length) return phrases.resultRunning;
  const means = METHODS.map(({ id: method }) => [method, formatNumber(meanOf(results, method, 'loss')?.value ?? NaN, 2)]);
  return fill(phrases.result, { seeds: SEEDS, ...(Object.fromEntries(means) as Record<Method['id'], string>) });
}
