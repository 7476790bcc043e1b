import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import type { Line } from '../../charts/LineChart';
import type { RaceFrame, Words } from './figure';

/** He's scheme and Xavier's, which the race is about, have the book's two colours. */
const LOOKS: Readonly<Record<Scheme, Pick<Line, 'tone' | 'thin'>>> = {
  unit: { tone: 'soft' },
  he: { tone: 'with' },
  xavier: { tone: 'without' },
  rootFanIn: { tone: 'ink' },
  fanIn: { tone: 'ink', thin: true },
};

/** Before the name of a network that diverged. */
const DIVERGED = '×';

/** A line for each network: its training loss (solid) or its accuracy on validation data (dashed). A line ends where its run diverged. */
export function raceLines(frames: readonly RaceFrame[], measure: 'loss' | 'accuracy', { phrases }: Words): Line[] {
  return SCHEMES.map((scheme, which) => ({
    id: `${scheme}-${measure}`,
    name: frames.at(-1)?.racers[which]?.isOut ? `${DIVERGED} ${phrases[`scheme.${scheme}`]}` : phrases[`scheme.${scheme}`],
    ...LOOKS[scheme],
    dashed: measure === 'accuracy',
    points: frames.flatMap(({ step, racers }) => {
      const { training, validation, isOut } = racers[which] ?? { isOut: true };
      return isOut ? [] : [[step, (measure === 'loss' ? training?.loss : validation?.accuracy) ?? NaN] as const];
    }),
  }));
}
