import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill, phraseOf } from '../../book/figure/words';
import { bandTable, definition, type Words } from './figure';
import { rolls, SHOWN_STEPS, STEPS, stripBands, type Roll } from './model';
import { WellPictures } from './WellPictures';

const STEPS_PER_SECOND = 40;

/** A ball in two wells, and where it would end under every momentum. */
export function DoubleWell(props: FigureProps<Words>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const { learningRate, start } = settings;
  const both = useMemo(() => rolls(settings), [settings]);
  const bands = useMemo(() => stripBands({ learningRate, start }), [learningRate, start]);
  const playback = usePlayback(SHOWN_STEPS, { perSecond: STEPS_PER_SECOND, awake: useAwake(element) });
  return (
    <LiveFigure figure={figure} element={element} playback={playback} result={outcome(both, words)} table={() => bandTable(bands, words)}>
      <WellPictures {...both} bands={bands} start={start} position={playback.position} words={words} live={live} onChange={change} />
    </LiveFigure>
  );
}

/** What became of both balls: stuck, passed, overshot. */
export function outcome({ plain, withMomentum }: { plain: Roll; withMomentum: Roll }, { phrases }: Words): string {
  const story = ({ fate, crossings, divergedAt }: Roll) =>
    fill(phrases[storyOf(fate, crossings)], {
      crossings,
      place: phraseOf(phrases, `place.${fate}`),
      steps: STEPS,
      step: divergedAt ?? STEPS,
    });
  return fill(phrases.result, {
    plain: story(plain),
    momentum: formatDecimals(withMomentum.momentum, 2),
    with: story(withMomentum),
  });
}

function storyOf(fate: Roll['fate'], crossings: number) {
  if (fate === 'diverged') return 'diverged';
  if (fate === 'still moving') return 'still';
  if (crossings === 0) return 'stuck';
  if (crossings === 1) return 'passed';
  return crossings % 2 === 0 ? 'overshot' : 'swung';
}
