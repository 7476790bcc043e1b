import { LineChart, type Line } from '../../charts/LineChart';
import { statesOf, type PlacedState, type PlaceFrame, type Words } from './figure';
import { PLACES, SEEDS, STEPS } from './model';

interface Props {
  /** Up to the step shown, which is the last. */
  frames: readonly PlaceFrame[];
  words: Words;
}

const TONES = { nowhere: 'without', before: 'with', after: 'ink' } as const;
const LOSSES = [0.003, 5] as const;
const NAME_ROOM = 92;

/** Training loss and validation accuracy of the three networks: one seed heavy, the others thin. */
export function PlacePictures({ frames, words: { phrases } }: Props) {
  const lines = (value: (state: PlacedState) => number): Line[] =>
    Array.from({ length: SEEDS }, (_, i) => SEEDS - 1 - i).flatMap((seed) =>
      PLACES.map((place, which) => ({
        id: `${place}-${seed + 1}`,
        name: seed === 0 ? phrases[place] : '',
        tone: TONES[place],
        thin: seed > 0,
        points: frames.map((frame) => [frame.step, value(statesOf(frame, which)[seed] ?? { loss: NaN, accuracy: NaN })] as const),
      })),
    );
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step, nameRoom: NAME_ROOM };
  return (
    <>
      <LineChart label={phrases.lossPlot} lines={lines(({ loss }) => loss)} {...steps} y={LOSSES} yScale="log" yLabel={phrases.loss} />
      <LineChart label={phrases.accuracyPlot} lines={lines(({ accuracy }) => accuracy)} {...steps} y={[0, 1]} yLabel={phrases.accuracy} />
    </>
  );
}
