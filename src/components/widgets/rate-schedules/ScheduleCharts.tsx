import type { RunSpec } from '../../../lib/spec/spec';
import { LineChart, type Line } from '../../charts/LineChart';
import type { ScheduleFrame, Words } from './figure';
import { rateCurve, STEPS } from './model';

const HEIGHT = 270;
const NAME_ROOM = 84;
const LOSSES = [3e-5, 30] as const;
const TONES = ['without', 'with'] as const;
/** Over the highest rate. */
const HEADROOM = 1.15;

interface Props {
  specs: readonly RunSpec[];
  /** Up to the step shown, which is the last. */
  frames: readonly ScheduleFrame[];
  names: readonly [constant: string, scheduled: string];
  words: Words;
}

/** The losses of both networks, and their learning rates. */
export function ScheduleCharts({ specs, frames, names, words: { phrases } }: Props) {
  const losses = (['training', 'validation'] as const).flatMap((split) =>
    ([0, 1] as const).map((run): Line => ({
      id: `${TONES[run]}-${split}`,
      name: split === 'training' ? names[run] : '',
      tone: TONES[run],
      dashed: split === 'validation',
      thin: split === 'validation',
      points: frames.map(({ step, states }) => [step, states[run][split].loss] as const),
    })),
  );
  const rates = specs.map((spec, run): Line => ({
    id: TONES[run] ?? 'with',
    name: names[run] ?? '',
    tone: TONES[run] ?? 'with',
    points: rateCurve(spec),
  }));
  const time = { height: HEIGHT, nameRoom: NAME_ROOM, x: [0, STEPS] as const, xLabel: phrases.step };
  return (
    <>
      <LineChart {...time} label={phrases.lossPlot} y={LOSSES} yScale="log" yLabel={phrases.loss} lines={losses} />
      <LineChart
        {...time}
        label={phrases.ratePlot}
        y={[0, HEADROOM * (specs[0]?.optimiser.learningRate ?? 1)]}
        yLabel={phrases.rate}
        lines={rates}
        at={frames.at(-1)?.step ?? 0}
      />
    </>
  );
}
