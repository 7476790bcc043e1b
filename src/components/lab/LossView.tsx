import type { Evaluation } from '../../lib/nn/evaluateLoss';
import type { Interval } from '../charts/plotArea';
import { LineChart, type Line } from '../charts/LineChart';
import type { LabFrame, RunState } from './labFrame';
import { NAMES, SIDES, type LabWords } from './labWords';
import { TONES } from './tones';

interface Props {
  measure: keyof Evaluation;
  /** Up to the step that is shown. */
  frames: readonly LabFrame[];
  /** Of the whole training. */
  steps: number;
  words: LabWords;
}

const SPLITS = ['training', 'validation'] as const;

/** Losses or accuracies of both networks: training solid, validation dashed, of averaged weights thin. */
export function LossView({ measure, frames, steps, words: { phrases } }: Props) {
  const lines = SIDES.flatMap((side, run) =>
    SPLITS.flatMap((split): Line[] => {
      const line = (id: string, name: string, thin: boolean, of: (state: RunState) => Evaluation | undefined): Line => ({
        id: `${side}-${id}`,
        name: `${NAMES[side]} ${name}`,
        tone: TONES[side],
        dashed: split === 'validation',
        ...(thin && { thin }),
        points: frames.flatMap(({ step, runs }) => {
          const state = runs[run];
          const value = state && step <= state.step ? of(state)?.[measure] : undefined;
          return value === undefined ? [] : [[step, value] as const];
        }),
      });
      return [
        line(split, phrases[split], false, (state) => state[split]),
        line(`averaged-${split}`, phrases.averaged, true, (state) => state.averaged?.[split]),
      ];
    }),
  ).filter(({ points }) => points.length > 0);
  const isLoss = measure === 'loss';
  if (!isLoss && frames.length > 0 && lines.length === 0) return <p class="lab-wait">{phrases.noAccuracy}</p>;
  return (
    <LineChart
      label={isLoss ? phrases.lossPlot : phrases.accuracyPlot}
      lines={lines}
      x={[0, Math.max(1, steps)]}
      y={isLoss ? lossAxis(lines) : [accuracyFloor(lines), 1]}
      xLabel={phrases.step}
      yLabel={isLoss ? phrases.lossAxis : phrases.accuracyAxis}
      nameRoom={92}
    />
  );
}

/** Losses far above those at the beginning leave the picture, so that the rest is seen. */
const HIGHEST = 2;

function lossAxis(lines: readonly Line[]): Interval {
  const starts = lines.flatMap(({ points }) => points[0]?.[1] ?? []);
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(([, loss]) => loss)));
  const top = Math.min(highest, HIGHEST * Math.max(...starts));
  return [0, Number.isFinite(top) && top > 0 ? 1.05 * top : 1];
}

function accuracyFloor(lines: readonly Line[]): number {
  const lowest = Math.min(...lines.flatMap(({ points }) => points.map(([, accuracy]) => accuracy)));
  return Number.isFinite(lowest) ? Math.min(0.9, Math.floor(10 * lowest) / 10) : 0;
}
