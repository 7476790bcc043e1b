import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart, type Tone } from '../../charts/LineChart';
import type { Words } from './figure';
import { STEPS, type Descent, type RavineRun } from './model';

/** Always the same axis, so that two settings can be compared. */
const LOSSES = [1e-8, 20] as const;

/** The three losses against the step. */
export function LossChart({ run, position, words: { phrases } }: { run: RavineRun; position: number; words: Words }) {
  const line = (id: string, tone: Tone, { losses }: Descent, name: string, dashed = false) => ({
    id,
    tone,
    name,
    dashed,
    points: losses.map((loss, step) => [step, Math.max(loss, LOSSES[0] / 10)] as const),
  });
  const beta = ({ momentum }: Descent) => ({ momentum: formatDecimals(momentum, 2) });
  return (
    <LineChart
      label={phrases.lossPlot}
      height={340}
      nameRoom={72}
      x={[0, STEPS]}
      y={LOSSES}
      yScale="log"
      xLabel={phrases.step}
      yLabel={phrases.loss}
      at={position}
      lines={[
        line('best', 'ink', run.best, fill(phrases.best, beta(run.best)), true),
        line('plain', 'without', run.plain, phrases.plain),
        line('with', 'with', run.withMomentum, fill(phrases.with, beta(run.withMomentum))),
      ]}
    />
  );
}
