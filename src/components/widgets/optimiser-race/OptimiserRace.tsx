import { useMemo, useRef } from 'preact/hooks';
import { LiveFigure } from '../../book/figure/LiveFigure';
import type { Packed } from '../../book/figure/packed';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { useSweep } from '../../book/figure/useSweep';
import { digitsEntries, digitsResult, digitsSpecs, raceOf, surfaceEntries, triedRates } from './model';
import { outcome } from './outcome';
import type { Phrases } from './phrases';
import { pageRun, source } from './pytorch';
import { DigitsCharts, SurfaceCharts } from './RaceCharts';
import { RaceSurface } from './RaceSurface';
import { id, schema } from './settings';
import { raceTable } from './table';

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstTried: Packed<ReturnType<typeof triedRates>>;
}

/** Seven optimisers on two surfaces, at once, or on the digits, where each is trained in turn. */
export function OptimiserRace({ firstTried, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const { course, shown, factor, angle, seed } = settings;
  const isDigits = course === 'digits';
  const on = useMemo(() => raceOf({ course, angle }), [course, angle]);
  const { race } = on;
  const tried = useComputed(on, triedRates, firstTried);
  const onSurface = useMemo(() => (race ? surfaceEntries(race, { course, factor }, tried) : []), [race, tried, course, factor]);
  const specs = useMemo(() => digitsSpecs({ course, factor, seed }), [course, factor, seed]);
  const sweep = useSweep({
    specs,
    resultOf: digitsResult,
    startsItself: isDigits,
    live,
    awake: useAwake(element),
    words: frame,
  });
  const { results, running } = sweep;
  const onDigits = useMemo(() => (isDigits ? digitsEntries(results, { course, factor }) : []), [isDigits, results, course, factor]);
  const entries = isDigits ? onDigits : onSurface;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      notices={sweep.notices}
      result={outcome(entries, settings, words)}
      quiet={running}
      pytorch={source(settings)}
      notebook={() => pageRun(settings, results)}
      table={raceTable(entries, words)}
      bar={isDigits && <SweepProgress figure={figure} words={words} sweep={sweep} done={results.length} total={specs.length} />}
    >
      {race ? (
        <>
          <RaceSurface race={race} entries={onSurface} shown={shown} words={words} />
          <SurfaceCharts race={race} entries={onSurface} shown={shown} words={words} />
        </>
      ) : (
        <DigitsCharts entries={onDigits} shown={shown} words={words} />
      )}
    </LiveFigure>
  );
}
