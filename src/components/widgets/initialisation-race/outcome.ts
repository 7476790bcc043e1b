import { formatDecimals, formatPercent } from '../../../lib/format/formatNumber';
import { SCHEMES } from '../../../lib/nn/scheme';
import { fill, type FigureWords } from '../../book/figure/words';
import type { RaceFrame } from './frames';
import type { Phrases } from './phrases';

const DECIMALS = 2;

/** How each network stands at the step shown, in the order of the schemes. */
export function outcome(frame: RaceFrame | undefined, { phrases }: FigureWords<Phrases>): string {
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
