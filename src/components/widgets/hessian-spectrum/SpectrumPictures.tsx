import { FLAT_SHARE } from '../../../lib/experiments/momentum/spectrum';
import { LineChart, type Line } from '../../charts/LineChart';
import { SpectrumPlot } from '../../charts/SpectrumPlot';
import { NEXT, type Settings, type SpectrumFrame, type Words } from './figure';
import { sharpnessLimit, STEPS } from './model';

/** The axis of the sharpness reaches this many times as high as the limit. */
const HEADROOM = 1.5;
const LOSSES = [1e-4, 3] as const;
const HEIGHT = 240;
const NAME_ROOM = 78;

interface Props {
  settings: Settings;
  /** Up to the step shown, which is the last. */
  frames: readonly SpectrumFrame[];
  words: Words;
}

/** The largest eigenvalues and their limit, the whole spectrum at the step shown, the negative ones counted, and the loss. */
export function SpectrumPictures({ settings, frames, words: { phrases } }: Props) {
  const limit = sharpnessLimit(settings);
  const eigenvalues = Array.from(frames.at(-1)?.eigenvalues ?? []);
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step, height: HEIGHT, nameRoom: NAME_ROOM };
  const course = (valueOf: (frame: SpectrumFrame) => number) => frames.map((frame) => [frame.step, valueOf(frame)] as const);
  const others = Array.from({ length: NEXT }, (_, i): Line => ({
    id: `below-${i + 1}`,
    name: i === 0 ? phrases.others : '',
    tone: 'soft',
    thin: true,
    points: course(({ next }) => next[i] ?? NaN),
  }));
  return (
    <>
      <LineChart
        label={phrases.sharpnessPlot}
        {...steps}
        y={[0, HEADROOM * limit]}
        yLabel={phrases.eigenvalue}
        lines={[
          ...others,
          { id: 'limit', name: phrases.limit, tone: 'soft', dashed: true, points: [0, STEPS].map((step) => [step, limit] as const) },
          { id: 'largest', name: phrases.largest, tone: 'ink', points: course(({ facts }) => facts.largest) },
        ]}
      />
      <SpectrumPlot
        label={phrases.spectrumPlot}
        height={HEIGHT}
        values={eigenvalues}
        flatShare={FLAT_SHARE}
        limit={limit}
        limitName={phrases.limit}
        xLabel={phrases.rank}
        yLabel={phrases.eigenvalue}
      />
      <LineChart
        label={phrases.indexPlot}
        {...steps}
        y={[0, Math.max(1, eigenvalues.length / 2)]}
        yLabel={phrases.count}
        lines={[
          {
            id: 'negative',
            name: phrases.negative,
            tone: 'soft',
            dashed: true,
            points: course(({ facts }) => facts.negative),
          },
          { id: 'ways-down', name: phrases.waysDown, tone: 'ink', points: course(({ facts }) => facts.waysDown) },
        ]}
      />
      <LineChart
        label={phrases.lossPlot}
        {...steps}
        y={LOSSES}
        yScale="log"
        yLabel={phrases.loss}
        lines={[{ id: 'loss', name: phrases.loss, tone: 'ink', points: course(({ loss }) => loss) }]}
      />
    </>
  );
}
