import type words from '../../../content/words/en/signal-pipe.json';
import { pipeTheory } from '../../../lib/experiments/initialization/pipeTheory';
import { allSignals, type Signals } from '../../../lib/experiments/initialization/signalPipe';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { nudgedSeries } from '../../../lib/pytorch/nudgedSeries';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { signalPipeSource } from '../../../lib/pytorch/signalPipeSource';
import { choice, seed, whole, wholeLogRange, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { SCHEMES } from './model';

export type Words = typeof words;

/** From 4 to 512 by factors of 2. */
const DOUBLINGS = 7;
const WIDTHS = { min: 4, max: 512 };

export const schema = {
  scheme: choice(SCHEMES, 'rootFanIn', { fanIn: 'rootFanIn' }),
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid', 'identity'], 'relu'),
  depth: whole({ min: 1, max: 50, step: 1, default: 30, symbol: 'd' }),
  width: wholeLogRange({ ...WIDTHS, step: DOUBLINGS / Math.log10(WIDTHS.max / WIDTHS.min), default: 128, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Root mean squares of outputs and gradients layer by layer, beside the formulas. */
export function signalTable({ forward, backward }: Signals, settings: Settings, { phrases }: Words): DataTable {
  const { depth } = settings;
  const theory = pipeTheory(settings);
  const formula = (quantity: string) => `${quantity}, ${phrases.formula}`;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.layer, phrases.forward, formula(phrases.forward), phrases.backward, formula(phrases.backward)],
    rows: Array.from({ length: depth + 1 }, (_, layer) => [
      layer,
      forward[layer] ?? '',
      theory.forward[layer] ?? '',
      backward[depth - layer] ?? '',
      theory.backward[depth - layer] ?? '',
    ]),
  };
}

/** In the place of the logarithm of zero. */
const SMALLEST = 1e-300;

/** What can part from itself by a nudge: a ReLU only passes it on. */
const CHAOTIC: ReadonlySet<string> = new Set(['tanh', 'sigmoid']);

/** The program of the panel, and the powers of ten of both passes as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: signalPipeSource({ ...settings, isTwin: false }),
  withTwin: signalPipeSource({ ...settings, isTwin: true }),
  series: () => seriesOf(settings),
});

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings): PageSeries[] {
  const signals = allSignals(settings);
  const nudged = CHAOTIC.has(settings.activation) ? allSignals(settings, 1 + NUDGE) : signals;
  return (['forward', 'backward'] as const).map((direction) => {
    const expression = `[math.log10(max(value, ${SMALLEST})) for value in ${direction}]`;
    const about = { name: `${direction} pass`, quantity: 'power of ten of the root mean square', expression };
    return nudgedSeries(about, { now: signals, nudged }, (signal) => powers(signal[direction]));
  });
}

const powers = (signal: Signals['forward']) => signal.map((rms) => Math.log10(Math.max(rms, SMALLEST)));

export const definition = defineFigure({
  schema,
  numbers: computed(({ depth, width, scheme, activation, seed }: Settings) => allSignals({ depth, width, scheme, activation, seed })),
  rerun,
});
