import { useMemo } from 'preact/hooks';
import { formatCount, formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { PathBall, PathTrace } from '../../charts/PathTrace';
import { conditionTable, definition, type Words } from './figure';
import { conditionOf, DOMAIN, valley, type Valley } from './model';

/** Of the ramp: the loss of the round bowl at the edge of what is drawn. */
const CEILING = 9;

/** The loss of a linear unit over two of its weights, for inputs with a mean and for inputs without. */
export function MeanRavine(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const { mean, inputs } = settings;
  const raw = useMemo(() => valley(mean), [mean]);
  const centred = useMemo(() => valley(0), []);
  const steps = ({ reachedAt }: Valley) => (reachedAt === undefined ? phrases.never : formatCount(reachedAt));
  const result = fill(phrases.result, {
    mean: formatDecimals(mean, 1),
    condition: formatNumber(raw.condition, 3),
    raw: steps(raw),
    centred: steps(centred),
    inputs: formatCount(inputs),
    many: formatNumber(conditionOf(mean, inputs), 3),
  });
  return (
    <LiveFigure figure={figure} result={result} table={() => conditionTable(settings, words)}>
      <ValleyPlot
        valley={raw}
        label={phrases.rawPlot}
        title={fill(phrases.raw, {
          mean: formatDecimals(mean, 1),
          many: formatNumber(conditionOf(mean, inputs), 3),
          inputs: formatCount(inputs),
        })}
        tone="without"
        words={words}
      />
      <ValleyPlot valley={centred} label={phrases.centredPlot} title={phrases.centred} tone="with" words={words} />
    </LiveFigure>
  );
}

interface PlotProps {
  valley: Valley;
  label: string;
  title: string;
  tone: 'without' | 'with';
  words: Words;
}

function ValleyPlot({ valley: { ground, positions }, label, title, tone, words: { phrases } }: PlotProps) {
  return (
    <ContourPlot
      label={label}
      {...DOMAIN}
      xLabel="w₁"
      yLabel="w₂"
      value={ground.value}
      ceiling={CEILING}
      ways={[{ name: title, positions }]}
    >
      {(area) => (
        <>
          <text class="on-surface chart-title" x={area.innerWidth - 6} y={2} dy="0.8em" text-anchor="end">
            {title}
          </text>
          <CriticalPointSign area={area} x={0} y={0} kind="minimum" name={phrases.minimum} />
          <PathTrace area={area} positions={positions} tone={tone} />
          <PathBall area={area} positions={positions} tone={tone} />
        </>
      )}
    </ContourPlot>
  );
}
