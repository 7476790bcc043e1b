import { LineChart, type Line } from '../../charts/LineChart';
import type { RaceFrame, Words } from './figure';
import { CHANCE, STEPS } from './model';
import { raceLines } from './raceLines';

interface Props {
  /** Up to the step shown, which is the last. */
  frames: readonly RaceFrame[];
  words: Words;
}

/** A little more than chance: what is worse leaves the picture at the top. */
const LOSS_CEILING = 3;
const HEIGHT = 280;
const CHANCE_SHARE = 0.1;

/** Training loss and validation accuracy of all networks, each beside what a guess would reach. */
export function RacePictures({ frames, words }: Props) {
  const { phrases } = words;
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step, height: HEIGHT };
  const chance = (value: number): Line => ({
    id: 'chance',
    name: '',
    tone: 'soft',
    thin: true,
    points: [
      [0, value],
      [STEPS, value],
    ],
  });
  return (
    <>
      <LineChart
        label={phrases.lossPlot}
        lines={[chance(CHANCE), ...raceLines(frames, 'loss', words)]}
        {...steps}
        y={[0, LOSS_CEILING]}
        yLabel={phrases.loss}
      />
      <LineChart
        label={phrases.accuracyPlot}
        lines={[chance(CHANCE_SHARE), ...raceLines(frames, 'accuracy', words)]}
        {...steps}
        y={[0, 1]}
        yLabel={phrases.accuracy}
      />
    </>
  );
}
