import { useCallback, useMemo, useRef } from 'preact/hooks';
import { formatCount } from '../../../lib/format/formatNumber';
import { ruleEngine } from '../../../lib/pytorch/ruleEngine';
import { learningRateOf } from '../../../lib/rules/ruleNumbers';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useAnswer } from '../../book/figure/useAnswer';
import { useAwake } from '../../book/figure/useAwake';
import { useComputed } from '../../book/figure/useComputed';
import { useFigure } from '../../book/figure/useFigure';
import { useSpecs } from '../../book/figure/useSpecs';
import { useSweep } from '../../book/figure/useSweep';
import { fill } from '../../book/figure/words';
import { rulePhrases } from '../../book/rule/rulePhrases';
import { useRuleParts } from '../../book/rule/useRuleParts';
import { definition, raceTable, type Settings, type Words } from './figure';
import {
  digitsEntries,
  digitsEntry,
  digitsResult,
  digitsSpecs,
  isTrainedOn,
  raceOf,
  racersOn,
  ruleEntry,
  ruleOf,
  surfaceEntries,
  triedRates,
  type Entry,
} from './model';
import type { OwnAnswer, OwnQuestion } from './ownRun';
import { OwnRule } from './OwnRule';
import { ProofPanel } from './ProofPanel';
import { DigitsCharts, SurfaceCharts } from './RaceCharts';
import { RaceRanking } from './RaceRanking';
import { RaceSurface } from './RaceSurface';

const createWorker = () => new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' });
const onPage = async () => {
  const [{ loadTables }, { ownRun }] = await Promise.all([import('../../../lib/data/tables'), import('./ownRun')]);
  await loadTables(['handwriting']);
  return ownRun;
};
const NOTHING: OwnQuestion = { course: 'ravine', seed: 0 };
const NO_ANSWER: OwnAnswer = undefined;

/** Eight optimisers on two surfaces, at once, or nine on the digits, where each is trained in turn; and the reader's own rule. */
export function OptimiserRace(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, frame, change } = figure;
  const { course, shown, factor, angle, long, rule: text, seed } = settings;
  const isDigits = isTrainedOn(course);
  const on = useMemo(() => raceOf({ course, angle, long }), [course, angle, long]);
  const { race } = on;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const tried = useComputed(on, triedRates, first);
  const engine = ruleEngine();
  const rule = useMemo(() => engine && ruleOf({ rule: text, factor }), [engine, text, factor]);
  const { parts, failed } = useRuleParts(
    text !== '',
    useCallback(() => change({}), [change]),
  );
  const builtIn = useMemo(() => (race ? surfaceEntries(race, { course, factor }, tried) : []), [race, tried, course, factor]);
  const onSurface = useMemo(() => (race && rule ? [...builtIn, ruleEntry(race, rule)] : builtIn), [builtIn, race, rule]);
  const specs = useSpecs(digitsSpecs, settings);
  const awake = useAwake(element);
  const sweep = useSweep({
    specs,
    resultOf: digitsResult,
    startsItself: isDigits,
    live,
    awake,
    words: frame,
  });
  const { results, running } = sweep;
  const question = useMemo<OwnQuestion>(() => (isDigits && rule ? { rule, course, seed } : NOTHING), [isDigits, rule, course, seed]);
  const own = useAnswer({ question, first: NO_ANSWER, createWorker, onPage, live, words: frame });
  const ownRun = own.isOld ? undefined : own.answer;
  const onDigits = useMemo(() => {
    if (!isDigits) return [];
    const trained = digitsEntries(results, { course, factor });
    return ownRun && rule ? [...trained, digitsEntry('yours', learningRateOf(rule), ownRun)] : trained;
  }, [isDigits, results, course, factor, ownRun, rule]);
  const entries = isDigits ? onDigits : onSurface;
  const ruleNotices = text === '' || rule ? [] : [parts ? words.phrases.faultyRule : rulePhrases[failed ? 'notRead' : 'reading']];
  return (
    <LiveFigure
      figure={figure}
      element={element}
      hidden={['rule']}
      notices={[...new Set([...sweep.notices, ...(isDigits ? own.notices : []), ...ruleNotices])]}
      result={outcome(entries, settings, words)}
      training={isDigits ? { of: specs, running: running && awake, share: results.length / specs.length } : undefined}
      quiet={running || (isDigits && own.isOld)}
      extra={<OwnRule figure={figure} parts={parts} />}
      panels={rule && <ProofPanel rule={rule} words={words} />}
      table={() => raceTable(entries, words)}
      bar={isDigits && <SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      {race ? (
        <>
          <div class="picture-stack">
            <RaceSurface race={race} entries={onSurface} shown={shown} words={words} />
            <RaceRanking entries={onSurface} most={race.mostSteps} shown={shown} words={words} />
          </div>
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
  if (entries.filter(({ racer }) => racer !== 'yours').length < racersOn(course).length) return phrases.waiting;
  const arrivals = entries.map(({ racer, arrival }) =>
    fill(phrases.one, { name: phrases[racer], steps: arrival === undefined ? phrases.never : formatCount(arrival) }),
  );
  return fill(phrases.result, { goal: phrases[`goal.${course}`], arrivals: arrivals.join(', ') });
}
