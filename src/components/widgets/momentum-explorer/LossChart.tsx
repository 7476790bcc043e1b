import type { Descent, Exploration } from '../../../lib/surfaces/exploration';
import { lossRange } from '../../../lib/surfaces/lossRange';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';

/** The axis ends this much above and below the losses worth seeing. */
const HEADROOM = 0.06;

/** The losses against the step. */
export function LossChart({ exploration, position, words: { phrases } }: { exploration: Exploration; position: number; words: Words }) {
  const { withMomentum, without, matched, steps, surface, start } = exploration;
  const { floor, ceiling } = lossRange(surface, start);
  const room = HEADROOM * (ceiling - floor);
  const line = ({ losses }: Descent) => losses.slice(0, position + 1).map((loss, step) => [step, loss] as const);
  return (
    <LineChart
      label={phrases.lossPlot}
      height={340}
      x={[0, steps]}
      y={[floor - room, ceiling + room]}
      xLabel={phrases.step}
      yLabel={phrases.loss}
      at={position}
      lines={[
        { id: 'without', name: phrases.without, tone: 'without', points: line(without) },
        { id: 'matched', name: phrases.matched, tone: 'without', thin: true, points: line(matched) },
        { id: 'with', name: phrases.with, tone: 'with', points: line(withMomentum) },
      ]}
    />
  );
}
