import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, ravineTable, type Words } from './figure';
import { LossChart } from './LossChart';
import { ravineGround, ravineRun, STEPS, type Descent, type RavineRun } from './model';
import { RavinePlot } from './RavinePlot';

const STEPS_PER_SECOND = 12;
/** A step whose two parts are both long. */
const FIRST_STEP = 3;

/** A quadratic valley of any condition number, and a step in its two parts. */
export function Ravine(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { condition, angle, learningRate, start } = settings;
  const ground = useMemo(() => ravineGround({ condition, angle }), [condition, angle]);
  const run = useMemo(() => ravineRun(ground, settings), [ground, settings]);
  const playback = usePlayback(STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), first: FIRST_STEP });
  return (
    <LiveFigure figure={figure} element={element} playback={playback} result={outcome(run, words)} table={() => ravineTable(run, words)}>
      <RavinePlot
        ground={ground}
        run={run}
        start={start}
        learningRate={learningRate}
        position={playback.position}
        words={words}
        live={live}
        onStart={(moved) => change({ start: moved })}
      />
      <LossChart run={run} position={playback.position} words={words} />
    </LiveFigure>
  );
}

/** How off course the gradient is, and how many steps each momentum needs, in words. */
function outcome({ plain, withMomentum, best, offCourse }: RavineRun, { phrases }: Words): string {
  const steps = ({ reachedAt, end }: Descent) => {
    if (reachedAt !== undefined) return fill(phrases.reached, { step: reachedAt });
    return end.kind === 'diverged' ? fill(phrases.diverged, { step: end.step }) : fill(phrases.notReached, { steps: STEPS });
  };
  return fill(phrases.result, {
    angle: formatDecimals(offCourse, 0),
    plain: steps(plain),
    momentum: formatDecimals(withMomentum.momentum, 2),
    with: steps(withMomentum),
    bestMomentum: formatDecimals(best.momentum, 2),
    best: steps(best),
  });
}
