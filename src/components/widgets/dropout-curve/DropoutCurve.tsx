import { useMemo } from 'preact/hooks';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { CurvePictures } from './CurvePictures';
import { curveTable, definition, type Settings, type Words } from './figure';
import { bestColumn, columns, SEEDS, type Column } from './model';

/**
 * The error over the drop probability, measured over several seeds after the reader has guessed where it is least.
 * What was made at build is for a page whose script does not run, since with it the reader guesses first.
 */
export function DropoutCurve(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, settings, specs, first, sweep, shown } = useSweptFigure(definition, props, { startsItself: false, isGuessed: true });
  const { live, change } = figure;
  const results = live ? sweep.results : first;
  const all = useMemo(() => columns(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, settings, live, words)}
      table={() => curveTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
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

/** One stop of the curve: a guess as near as this is as good as the curve can tell. */
const NEAR = 0.1 + 1e-9;

/** Where the least error lies and, if there was a guess, how far it was; before the end only that it is not known yet. */
export function outcome(all: readonly Column[], { guess }: Settings, hasGuessed: boolean, { phrases }: Words): string {
  const best = bestColumn(all);
  if (all.every(({ errors }) => errors.length === 0)) return fill(phrases.notYet, { guess: formatDecimals(guess, 2) });
  if (!best) return phrases.resultRunning;
  const errorAt = (p: number) => formatNumber(all.find((column) => column.p === p)?.estimate?.value ?? NaN, 2);
  const found = fill(phrases.result, {
    best: formatDecimals(best.p, 1),
    error: errorAt(best.p),
    plain: errorAt(0),
    most: errorAt(0.9),
    seeds: SEEDS,
  });
  const judgement = fill(Math.abs(guess - best.p) <= NEAR ? phrases.near : phrases.far, { guess: formatDecimals(guess, 2) });
  return hasGuessed ? `${found} ${judgement}` : found;
}
