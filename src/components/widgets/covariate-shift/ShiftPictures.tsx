import { LineChart, type Band, type Line } from '../../charts/LineChart';
import type { NetworkState, ShiftFrame, Words } from './figure';
import { STEPS } from './model';

interface Props {
  /** Up to the step shown, which is the last. */
  frames: readonly ShiftFrame[];
  words: Words;
}

const NETWORKS = [
  { run: 0, phrase: 'plain', tone: 'without' },
  { run: 1, phrase: 'normalised', tone: 'with' },
  { run: 2, phrase: 'noisy', tone: 'ink' },
] as const;
const PAIR = NETWORKS.slice(0, 2);
/** Half as much again as a network that has learnt nothing, log 10; along the gradient the loss rises higher. */
const LOSSES = [0, 3.5] as const;
const RANGES = [0, 5] as const;
const NAME_ROOM = 92;

/** The losses of all three; and how the loss changes along the gradient, plain and with batch normalisation. */
export function ShiftPictures({ frames, words: { phrases } }: Props) {
  const over = (run: 0 | 1 | 2, value: (state: NetworkState) => number) =>
    frames.map(({ step, networks }) => [step, value(networks[run])] as const);
  const losses = NETWORKS.map(({ run, phrase, tone }): Line => ({
    id: phrase,
    name: phrases[phrase],
    tone,
    points: over(run, ({ loss }) => loss),
  }));
  const bands = PAIR.map(({ run, phrase, tone }): Band => ({
    id: phrase,
    tone,
    points: frames.map(({ step, networks }) => [step, networks[run].least, Math.min(2 * RANGES[1], networks[run].greatest)] as const),
  }));
  const starts = PAIR.map(({ run, phrase, tone }): Line => ({
    id: phrase,
    name: phrases[phrase],
    tone,
    thin: true,
    points: over(run, ({ here }) => here),
  }));
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step, nameRoom: NAME_ROOM };
  return (
    <>
      <LineChart label={phrases.lossPlot} lines={losses} {...steps} y={LOSSES} yLabel={phrases.loss} />
      <LineChart label={phrases.rangePlot} lines={starts} bands={bands} {...steps} y={RANGES} yLabel={phrases.range} />
    </>
  );
}
