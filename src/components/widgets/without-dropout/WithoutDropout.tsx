import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { SlopePlot, type SlopeGroup } from '../../charts/SlopePlot';
import { definition, dropoutTable, type Words } from './figure';
import { meanOf, METHODS, resultsOf, SEEDS, type Method, type Result } from './model';

/** Without noise the losses are lower by far. */
const LOSSES = { noisy: [0.2, 2], clean: [0.05, 0.5] } as const;
const LEAST_NOISE = 0.2;
const ERRORS = [0, 0.5] as const;

/** What dropout changes without batch normalisation, and what it changes beside it. */
export function WithoutDropout(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const { figure, settings, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  return (
    <LiveFigure
      {...shown}
      result={outcome(results, words)}
      table={() => dropoutTable(results, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
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

function outcome(results: readonly Result[], { phrases }: Words): string {
  if (results.length < SEEDS * METHODS.length) return phrases.resultRunning;
  const means = METHODS.map(({ id: method }) => [method, formatNumber(meanOf(results, method, 'loss')?.value ?? NaN, 2)]);
  return fill(phrases.result, { seeds: SEEDS, ...(Object.fromEntries(means) as Record<Method['id'], string>) });
}

/** What dropout does to a measure, seed by seed: without batch normalisation, and with it. */
const slopeGroups = (results: readonly Result[], measure: keyof Result, { phrases }: Words): SlopeGroup[] => {
  const ends = [phrases.noDropout, phrases.withDropout] as const;
  return [
    { id: 'plain', name: phrases.plain, tone: 'without', ends, ...slopes(results, measure, ['neither', 'dropout']) },
    { id: 'normalised', name: phrases.normalised, tone: 'with', ends, ...slopes(results, measure, ['normalised', 'both']) },
  ];
};

function slopes(
  results: readonly Result[],
  measure: keyof Result,
  [first, second]: readonly [Method['id'], Method['id']],
): Pick<SlopeGroup, 'pairs' | 'means'> {
  const values = (method: Method['id']) =>
    resultsOf(results, method).map((result) => (Number.isFinite(result[measure]) ? result[measure] : undefined));
  const [without, withDropout] = [values(first), values(second)];
  return {
    pairs: Array.from({ length: SEEDS }, (_, seed) => [without[seed], withDropout[seed]] as const),
    means: [meanOf(results, first, measure), meanOf(results, second, measure)],
  };
}
