import { allSignals } from '../../../lib/experiments/initialization/signalPipe';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { layerByLayerSource } from '../../../lib/pytorch/layerByLayerSource';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { layerByLayer, type Settings } from './model';

/** In the place of the logarithm of zero. */
const SMALLEST = 1e-300;
/** A few outputs may lie so near to a limit that rounding decides about them. */
const TOLERANCE = 2e-3;

/** The program of the panel; sizes as powers of ten, and what is saturated or dead, as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const { layers } = layerByLayer(settings);
  const signals = allSignals(settings);
  const nudged = allSignals(settings, 1 + NUDGE);
  const powers = (name: string, direction: 'forward' | 'backward') => {
    const expression = `[math.log10(max(value, ${SMALLEST})) for value in ${direction}]`;
    const about = { name, quantity: 'power of ten of the root mean square', expression };
    return nudgedSeries(about, { now: signals, nudged }, (signal) => signal[direction].map(power));
  };
  const faults = layers.flatMap(({ fault }) => fault ?? []);
  const faultSeries = { name: 'by layer', quantity: 'saturated or dead', expression: 'faults', values: faults };
  return {
    kind: 'program',
    source: source(settings),
    withTwin: layerByLayerSource({ ...settings, isTwin: true }),
    tolerance: TOLERANCE,
    series: [powers('outputs', 'forward'), powers('gradients, from the top', 'backward'), ...(faults.length > 0 ? [faultSeries] : [])],
  };
}

export const source = (settings: Settings): string => layerByLayerSource({ ...settings, isTwin: false });

const power = (rms: number) => Math.log10(Math.max(rms, SMALLEST));
