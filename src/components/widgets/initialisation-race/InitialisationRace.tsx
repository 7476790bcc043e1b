import { formatDecimals, formatPercent } from '../../../lib/format/formatNumber';
import { SCHEMES } from '../../../lib/nn/scheme';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useTrainedFigure } from '../../book/figure/useTrainedFigure';
import { fill } from '../../book/figure/words';
import { definition, raceTable, type RaceFrame, type Words } from './figure';
import { RacePictures } from './RacePictures';

/** The same deep network five times, from first weights of five scales. */
export function InitialisationRace(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { frames, shown } = useTrainedFigure(definition, props, () => SCHEMES.map((scheme) => words.phrases[`scheme.${scheme}`]));
  return (
    <LiveFigure {...shown} result={outcome(frames.at(-1), words)} quiet={shown.playback.playing} table={() => raceTable(frames, words)}>
      <RacePictures frames={frames} words={words} />
    </LiveFigure>
  );
}

const DECIMALS = 2;

/** How each network stands at the step shown, in the order of the schemes. */
export function outcome(frame: RaceFrame | undefined, { phrases }: Words): string {
  if (!frame) return '';
  const standings = SCHEMES.map((scheme, which) => {
    const { training, validation, isOut } = frame.racers[which] ?? { isOut: true };
    const name = phrases[`scheme.${scheme}`];
    if (isOut) return fill(phrases.out, { scheme: name });
    return fill(phrases.one, {
      scheme: name,
      loss: formatDecimals(training?.loss ?? NaN, DECIMALS),
      accuracy: formatPercent(validation?.accuracy ?? NaN),
    });
  });
  return fill(phrases.result, { step: frame.step, standings: standings.join('; ') });
}
