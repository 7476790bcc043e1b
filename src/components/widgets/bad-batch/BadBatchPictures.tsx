import type { AxisScale } from '../../charts/axisScale';
import { LineChart, type Line } from '../../charts/LineChart';
import { Strip, type Lane } from '../../charts/Strip';
import type { Words } from './figure';
import { CLIPS, MINIMA, OUTCOMES, STEPS, type BadRoll, type Outcome, type OutcomeBand } from './model';

const HEIGHT = { path: 340, gradients: 190 } as const;
const NAME_ROOM = 84;
const PLACES = [-3.6, 4] as const;
const SIZES = [1e-4, 2000] as const;
const TICKS = [0.001, 0.01, 0.1, 1, 10, 100];

/** Equal ways along the axis multiply the threshold equally. */
const LOG_SCALE: AxisScale = { toPosition: Math.log, toValue: Math.exp };

const LANE_TONES: Readonly<Record<Outcome, Lane['tone']>> = { stays: 'reached', other: 'neither', moving: 'neither', lost: 'failed' };

interface Props {
  both: { unclipped: BadRoll; clipped: BadRoll };
  bands: readonly OutcomeBand[];
  clip: number;
  words: Words;
  onPick: ((clip: number) => void) | undefined;
}

/** Both balls over the steps, the sizes of their gradients, and what becomes of the ball under each threshold. */
export function BadBatchPictures({ both: { unclipped, clipped }, bands, clip, words: { phrases }, onPick }: Props) {
  const level = (id: string, name: string, height: number): Line => ({
    id,
    name,
    tone: 'soft',
    dashed: true,
    points: [0, STEPS].map((step) => [step, height]),
  });
  const steps = (values: readonly number[]) => values.map((value, step) => [step, value] as const);
  const lines = (of: 'positions' | 'gradients'): Line[] => [
    { id: 'without', name: phrases.unclipped, tone: 'without', points: steps(unclipped[of]) },
    { id: 'with', name: phrases.clipped, tone: 'with', points: steps(clipped[of]) },
  ];
  const time = { nameRoom: NAME_ROOM, x: [0, STEPS] as const, xLabel: phrases.step };
  return (
    <>
      <LineChart
        {...time}
        label={phrases.pathPlot}
        height={HEIGHT.path}
        y={PLACES}
        yLabel={phrases.place}
        lines={[...MINIMA.map(({ at, global }) => level(global ? 'deeper' : 'other', '', at)), ...lines('positions')]}
      />
      <div class="picture-stack">
        <LineChart
          {...time}
          label={phrases.gradientPlot}
          height={HEIGHT.gradients}
          y={SIZES}
          yScale="log"
          yLabel={phrases.gradient}
          lines={[level('clip', phrases.threshold, clip), ...lines('gradients')]}
        />
        <Strip
          label={phrases.stripPlot}
          x={CLIPS}
          xLabel={phrases.clip}
          scale={LOG_SCALE}
          ticks={TICKS}
          step={0}
          lanes={OUTCOMES.map((outcome): Lane => ({ id: outcome, name: phrases[`lane.${outcome}`], tone: LANE_TONES[outcome] }))}
          bands={bands.map(({ from, to, outcome }) => ({ from, to, lane: outcome }))}
          at={clip}
          nameRoom={NAME_ROOM}
          onPick={onPick}
        />
      </div>
    </>
  );
}
