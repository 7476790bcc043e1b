import { FLAT_SHARE, spectrumFacts } from '../../../lib/experiments/momentum/spectrum';
import { LineChart, type Line } from '../../charts/LineChart';
import { SpectrumPlot } from '../../charts/SpectrumPlot';
import type { Settings, SpectrumFrame, Words } from './figure';
import { sharpnessLimit, STEPS } from './model';

/** Eigenvalues under the largest that are drawn as lines too. */
const OTHERS = 4;
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
  const facts = frames.map(({ step, loss, eigenvalues }) => ({ step, loss, ...spectrumFacts(eigenvalues) }));
  const last = frames.at(-1);
  const weights = last?.eigenvalues.length ?? 0;
  const steps = { x: [0, STEPS] as const, xLabel: phrases.step, height: HEIGHT, nameRoom: NAME_ROOM };
  const others = Array.from({ length: OTHERS }, (_, i): Line => ({
    id: `below-${i + 1}`,
    name: i === 0 ? phrases.others : '',
    tone: 'soft',
    thin: true,
    points: frames.map(({ step, eigenvalues }) => [step, eigenvalues.at(-2 - i) ?? NaN] as const),
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
          { id: 'largest', name: phrases.largest, tone: 'ink', points: facts.map(({ step, largest }) => [step, largest] as const) },
        ]}
      />
      <SpectrumPlot
        label={phrases.spectrumPlot}
        height={HEIGHT}
        values={last?.eigenvalues ?? []}
        flatShare={FLAT_SHARE}
        limit={limit}
        limitName={phrases.limit}
        xLabel={phrases.rank}
        yLabel={phrases.eigenvalue}
      />
      <LineChart
        label={phrases.indexPlot}
        {...steps}
        y={[0, Math.max(1, weights / 2)]}
        yLabel={phrases.count}
        lines={[
          {
            id: 'negative',
            name: phrases.negative,
            tone: 'soft',
            dashed: true,
            points: facts.map(({ step, negative }) => [step, negative] as const),
          },
          { id: 'ways-down', name: phrases.waysDown, tone: 'ink', points: facts.map(({ step, waysDown }) => [step, waysDown] as const) },
        ]}
      />
      <LineChart
        label={phrases.lossPlot}
        {...steps}
        y={LOSSES}
        yScale="log"
        yLabel={phrases.loss}
        lines={[{ id: 'loss', name: phrases.loss, tone: 'ink', points: facts.map(({ step, loss }) => [step, loss] as const) }]}
      />
    </>
  );
}
