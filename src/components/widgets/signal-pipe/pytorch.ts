import { allSignals, type Signals } from '../../../lib/experiments/initialization/signalPipe';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { signalPipeSource } from '../../../lib/pytorch/signalPipeSource';
import type { Settings } from './model';

/** In the place of the logarithm of zero. */
const SMALLEST = 1e-300;

/** What can part from itself by a nudge: a ReLU only passes it on. */
const CHAOTIC: ReadonlySet<string> = new Set(['tanh', 'sigmoid']);

/** The program of the panel, and the powers of ten of both passes as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const signals = allSignals(settings);
  const nudged = CHAOTIC.has(settings.activation) ? allSignals(settings, 1 + NUDGE) : signals;
  return {
    kind: 'program',
    source: source(settings),
    withTwin: signalPipeSource({ ...settings, isTwin: true }),
    series: (['forward', 'backward'] as const).map((direction) => {
      const expression = `[math.log10(max(value, ${SMALLEST})) for value in ${direction}]`;
      const about = { name: `${direction} pass`, quantity: 'power of ten of the root mean square', expression };
      return nudgedSeries(about, { now: signals, nudged }, (signal) => powers(signal[direction]));
    }),
  };
}

export const source = (settings: Settings): string => signalPipeSource({ ...settings, isTwin: false });

const powers = (signal: Signals['forward']) => signal.map((rms) => Math.log10(Math.max(rms, SMALLEST)));
