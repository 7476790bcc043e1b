import { LineChart, type Line } from '../../charts/LineChart';
import type { Frame, Words } from './figure';
import { lowest, STEPS, type LossAt } from './model';

const LOSSES = [0.005, 5] as const;
const FACTORS = [0.9, 20] as const;
const HEIGHT = 280;
const NAME_ROOM = 76;
const TWINS = ['without', 'with'] as const;

type Twin = (typeof TWINS)[number];

export const validationLosses = (frames: readonly Frame[], twin: Twin): LossAt[] =>
  frames.map((frame) => ({ step: frame.step, loss: frame[twin].validation }));

interface Props {
  /** Up to the step shown, which is the last. */
  frames: readonly Frame[];
  words: Words;
}

/** Losses over the steps with a dot where early stopping would have ended; and how many times its lowest each validation loss is. */
export function StopCharts({ frames, words: { phrases } }: Props) {
  const shared = {
    height: HEIGHT,
    nameRoom: NAME_ROOM,
    x: [0, STEPS] as const,
    xScale: 'sqrt',
    yScale: 'log',
    xLabel: phrases.step,
    xTicks: 4,
  } as const;
  const twins = TWINS.map((twin) => ({ twin, losses: validationLosses(frames, twin) })).filter(({ losses }) => losses.length > 0);
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.lossPlot}
        y={LOSSES}
        yLabel={phrases.loss}
        lines={twins.flatMap(({ twin, losses }): Line[] => [
          {
            id: `${twin}-training`,
            name: phrases.training,
            said: `${phrases.training} (${phrases[twin]})`,
            tone: twin,
            points: frames.map((frame) => [frame.step, frame[twin].training] as const),
          },
          {
            id: `${twin}-validation`,
            name: phrases.validation,
            said: `${phrases.validation} (${phrases[twin]})`,
            tone: twin,
            dashed: true,
            points: losses.map(({ step, loss }) => [step, loss] as const),
          },
        ])}
        dots={twins.map(({ twin, losses }) => {
          const { step, loss } = lowest(losses);
          return { id: twin, tone: twin, at: [step, loss] as const };
        })}
      />
      <LineChart
        {...shared}
        label={phrases.factorPlot}
        y={FACTORS}
        yLabel={phrases.factor}
        lines={twins.map(({ twin, losses }): Line => {
          const best = lowest(losses);
          const since = losses.filter(({ step }) => step >= best.step);
          return {
            id: twin,
            name: phrases[twin],
            tone: twin,
            dashed: true,
            points: since.map(({ step, loss }) => [step, loss / best.loss] as const),
          };
        })}
      />
    </>
  );
}
