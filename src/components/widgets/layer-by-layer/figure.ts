import type words from '../../../content/words/en/layer-by-layer.json';
import { allSignals } from '../../../lib/experiments/initialization/signalPipe';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { layerByLayerSource } from '../../../lib/pytorch/layerByLayerSource';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { layerByLayer, rangeOf, type Layers } from './model';

export type Words = typeof words;

export const schema = {
  scheme: choice(['unit', 'rootFanIn', 'xavier', 'he'], 'unit', { fanIn: 'rootFanIn' }),
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid'], 'tanh'),
  depth: whole({ min: 1, max: 20, step: 1, default: 8, symbol: 'd' }),
  width: whole({ min: 8, max: 128, step: 8, default: 128, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Root mean squares of every layer, and what is saturated or dead. */
export function layerTable({ layers }: Layers, { activation }: Settings, { phrases }: Words): DataTable {
  const hasFaults = layers.some(({ fault }) => fault !== undefined);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.layer,
      phrases.tableOutput,
      phrases.tableGradient,
      ...(hasFaults ? [rangeOf(activation) ? phrases.saturated : phrases.dead] : []),
    ],
    rows: layers.map(({ layer, outputRms, gradientRms, fault }) => [
      layer,
      outputRms,
      gradientRms,
      ...(fault === undefined ? [] : [fault]),
    ]),
  };
}

/** In the place of the logarithm of zero. */
const SMALLEST = 1e-300;
/** A few outputs may lie so near to a limit that rounding decides about them. */
const TOLERANCE = 2e-3;

/** The program of the panel; sizes as powers of ten, and what is saturated or dead, as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: layerByLayerSource({ ...settings, isTwin: false }),
  withTwin: layerByLayerSource({ ...settings, isTwin: true }),
  tolerance: TOLERANCE,
  series: () => series(settings),
});

function series(settings: Settings): PageSeries[] {
  const signals = allSignals(settings);
  const nudged = allSignals(settings, 1 + NUDGE);
  const powers = (name: string, direction: 'forward' | 'backward') => {
    const expression = `[math.log10(max(value, ${SMALLEST})) for value in ${direction}]`;
    const about = { name, quantity: 'power of ten of the root mean square', expression };
    return nudgedSeries(about, { now: signals, nudged }, (signal) => signal[direction].map(power));
  };
  const faults = layerByLayer(settings).layers.flatMap(({ fault }) => fault ?? []);
  const faultSeries = { name: 'by layer', quantity: 'saturated or dead', expression: 'faults', values: faults };
  return [powers('outputs', 'forward'), powers('gradients, from the top', 'backward'), ...(faults.length > 0 ? [faultSeries] : [])];
}

const power = (rms: number) => Math.log10(Math.max(rms, SMALLEST));

export const definition = defineFigure({ schema, rerun });
