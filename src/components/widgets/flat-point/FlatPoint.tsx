import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, rollTable, type Words } from './figure';
import { FlatPictures } from './FlatPictures';
import { leastMomentum, rolls, SHOWN_STEPS, type Roll } from './model';

const STEPS_PER_SECOND = 20;
/** At first momentum is just past the flat point and has not yet rolled away. */
const FIRST_STEP = 20;

/** A slope that is flat in one place: who stops there, and who rolls on. */
export function FlatPoint(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { learningRate, start } = settings;
  const both = useMemo(() => rolls(settings), [settings]);
  const least = useMemo(() => leastMomentum({ learningRate, start }), [learningRate, start]);
  const playback = usePlayback(SHOWN_STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element), first: FIRST_STEP });
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(both, least, words)}
      table={() => rollTable(both, words)}
    >
      <FlatPictures {...both} least={least} start={start} position={playback.position} words={words} live={live} onChange={change} />
    </LiveFigure>
  );
}

/** Who passed the flat point and who creeps towards it, and from which momentum on a ball passes. */
function outcome({ plain, withMomentum }: { plain: Roll; withMomentum: Roll }, least: number | undefined, { phrases }: Words): string {
  const story = ({ passedAt, positions }: Roll) =>
    passedAt === undefined
      ? fill(phrases.creeps, { left: formatNumber(positions.at(-1) ?? NaN, 2), steps: SHOWN_STEPS })
      : fill(phrases.through, { step: passedAt });
  return [
    fill(phrases.result, { plain: story(plain), momentum: formatDecimals(withMomentum.momentum, 2), with: story(withMomentum) }),
    least === undefined ? phrases.none : fill(phrases.least, { least: formatDecimals(least, 2) }),
  ].join(' ');
}
