import { useMemo } from 'preact/hooks';
import { formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, rateTable, type Words } from './figure';
import { arrival, best, MOST_STEPS, pairs, rates, RECORD_EVERY, type Curve, type Pair } from './model';
import { TwinCurves } from './TwinCurves';

const RECORDS_PER_SECOND = 12;

/** The same network without and with batch normalisation, at one learning rate and over all of them. */
export function BatchNormTwins(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { settings, sweep, awake, shown } = useSweptFigure(definition, props);
  const { learningRate } = settings;
  const all = useMemo(() => pairs(rates({ learningRate }), sweep.results), [learningRate, sweep.results]);
  const playback = usePlayback(MOST_STEPS / RECORD_EVERY, { perSecond: RECORDS_PER_SECOND, awake });
  return (
    <LiveFigure
      {...shown}
      playback={{ ...playback, stepsPerPosition: RECORD_EVERY }}
      notices={[...sweep.notices, ...divergences(all, learningRate, words)]}
      result={outcome(all, learningRate, words)}
      quiet={sweep.running || playback.playing}
      table={() => rateTable(all, words)}
    >
      <TwinCurves all={all} learningRate={learningRate} position={playback.position} words={words} />
    </LiveFigure>
  );
}

/** What both networks come to at this learning rate and, when all runs are done, at the best of each. */
export function outcome(all: readonly Pair[], learningRate: number, { phrases }: Words): string {
  const here = all.find((pair) => pair.learningRate === learningRate);
  const result = fill(phrases.result, {
    rate: formatShort(learningRate),
    plain: arrivalText(here?.plain, phrases),
    normalised: arrivalText(here?.normalised, phrases),
  });
  const done = all.flatMap(({ plain, normalised }) => [plain, normalised]).filter((curve) => curve !== undefined).length;
  if (done < 2 * all.length) return `${result} ${fill(phrases.running, { done, total: 2 * all.length })}`;
  return `${result} ${fill(phrases.best, { plain: bestText(all, 'plain', phrases), normalised: bestText(all, 'normalised', phrases) })}`;
}

/** A sentence for a network whose loss is no longer a number. */
export function divergences(all: readonly Pair[], learningRate: number, { phrases }: Words): string[] {
  const here = all.find((pair) => pair.learningRate === learningRate);
  return [
    { which: phrases.without, curve: here?.plain },
    { which: phrases.with, curve: here?.normalised },
  ].flatMap(({ which, curve }) => (curve && curve.divergedAt >= 0 ? [fill(phrases.diverged, { which, step: curve.divergedAt })] : []));
}

function arrivalText(curve: Curve | undefined, phrases: Words['phrases']): string {
  if (!curve) return phrases.waiting;
  const steps = arrival(curve);
  return steps === undefined ? fill(phrases.notArrived, { most: MOST_STEPS }) : fill(phrases.arrived, { steps });
}

function bestText(all: readonly Pair[], which: 'plain' | 'normalised', phrases: Words['phrases']): string {
  const found = best(all, which);
  if (!found) return fill(phrases.notArrived, { most: MOST_STEPS });
  return fill(phrases.bestOf, { steps: found.steps, rate: formatShort(found.learningRate) });
}
