import { LineChart, type Line } from '../../charts/LineChart';
import { BOTH, type StackFrame, type Words } from './figure';
import { STACK_STEPS } from './model';

interface Props {
  /** Up to the step shown, which is the last. */
  frames: readonly StackFrame[];
  words: Words;
}

/** From well below a fit to above the loss of a guess; what is worse leaves the picture at the top. */
const LOSSES = [0.0003, 10] as const;
const HEIGHT = 280;
const CHANCE = { loss: Math.log(10), accuracy: 0.1 } as const;

/** Training loss and accuracy on fresh digits of both networks, each beside what a guess would reach. */
export function StackPictures({ frames, words: { phrases } }: Props) {
  const steps = { x: [0, STACK_STEPS] as const, xLabel: phrases.step, height: HEIGHT, nameRoom: 64 };
  const chance = (measure: keyof typeof CHANCE): Line => ({
    id: 'chance',
    name: phrases.guess,
    tone: 'soft',
    thin: true,
    points: [
      [0, CHANCE[measure]],
      [STACK_STEPS, CHANCE[measure]],
    ],
  });
  const lines = (measure: keyof typeof CHANCE): Line[] =>
    BOTH.map((which) => ({
      id: which,
      name: phrases[which],
      tone: which,
      dashed: measure === 'accuracy',
      points: frames.flatMap(({ step, networks }) => {
        const { training, validation, isOut } = networks[which];
        return isOut ? [] : [[step, (measure === 'loss' ? training?.loss : validation?.accuracy) ?? NaN] as const];
      }),
    }));
  return (
    <>
      <LineChart
        label={phrases.lossPlot}
        lines={[chance('loss'), ...lines('loss')]}
        {...steps}
        y={LOSSES}
        yScale="log"
        yLabel={phrases.loss}
      />
      <LineChart
        label={phrases.accuracyPlot}
        lines={[chance('accuracy'), ...lines('accuracy')]}
        {...steps}
        y={[0, 1]}
        yLabel={phrases.accuracy}
      />
    </>
  );
}
