import { useMemo } from 'preact/hooks';
import { modulus } from '../../../lib/experiments/momentum/iterationRoots';
import { formatDecimals } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, meetingMomentum, rootsTable, type Words } from './figure';
import { regime, rootsNow } from './model';
import { RootPictures } from './RootPictures';

/** The two roots of a step with momentum in the complex plane, and the descent that they make. */
export function TwoRoots(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const now = useMemo(() => rootsNow(settings), [settings]);
  const [first, second] = now.roots;
  const roots =
    first.imaginary > 0
      ? fill(phrases.pair, {
          real: formatDecimals(first.real, 2),
          imaginary: formatDecimals(first.imaginary, 2),
          modulus: formatDecimals(modulus(first), 3),
        })
      : fill(phrases.twoReal, { first: formatDecimals(first.real, 3), second: formatDecimals(second.real, 3) });
  const meeting = meetingMomentum(settings);
  const best = meeting < 1 ? fill(phrases.meet, { meeting: formatDecimals(meeting, 2) }) : phrases.neverMeet;
  return (
    <LiveFigure figure={figure} result={`${roots} ${phrases[`regime.${regime(now)}`]} ${best}`} table={() => rootsTable(settings, words)}>
      <RootPictures settings={settings} now={now} words={words} />
    </LiveFigure>
  );
}
