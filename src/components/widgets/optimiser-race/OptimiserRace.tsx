import { useMemo, useRef } from 'preact/hooks';
import { RACERS } from '../../../lib/experiments/momentum/optimiserRace';
import { formatCount } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAwake } from '../../book/figure/useAwake';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { useSpecs } from '../../book/figure/useSpecs';
import { useSweep } from '../../book/figure/useSweep';
import { fill } from '../../book/figure/words';
import { definition, raceTable, type Settings, type Words } from './figure';
import { digitsEntries, digitsResult, digitsSpecs, isTrainedOn, raceOf, surfaceEntries, triedRates, type Entry } from './model';
import { DigitsCharts, SurfaceCharts } from './RaceCharts';
import { RaceSurface } from './RaceSurface';

/** Seven optimisers on two surfaces, at once, or on the digits, where each is trained in turn. */
export function OptimiserRace(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, frame } = figure;
  const { course, shown, factor, angle, long } = settings;
  const isDigits = isTrainedOn(course);
  const on = useMemo(() => raceOf({ course, angle, long }), [course, angle, long]);
  const { race } = on;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const tried = useComputed(on, triedRates, first);
  const onSurface = useMemo(() => (race ? surfaceEntries(race, { course, factor }, tried) : []), [race, tried, course, factor]);
  const specs = useSpecs(digitsSpecs, settings);
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
      table={() => raceTable(entries, words)}
      bar={isDigits && <SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
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

/** When each came to the goal. */
export function outcome(entries: readonly Entry[], { course }: Pick<Settings, 'course'>, { phrases }: Words): string {
  if (entries.length < RACERS.length) return phrases.waiting;
  const arrivals = entries.map(({ racer, arrival }) =>
    fill(phrases.one, { name: phrases[racer], steps: arrival === undefined ? phrases.never : formatCount(arrival) }),
  );
  return fill(phrases.result, { goal: phrases[`goal.${course}`], arrivals: arrivals.join(', ') });
}
