import type words from '../../../content/words/en/hessian-spectrum.json';
import { spectrumFacts } from '../../../lib/experiments/momentum/spectrum';
import { hessianSpectrumSource } from '../../../lib/pytorch/hessianSpectrumSource';
import type { PageRun, PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, logRange, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { consequences, sharpnessLimit, spectrumSpec, STEPS } from './model';

export type Words = typeof words;

export const schema = {
  task: choice(['curve', 'moons'], 'curve'),
  learningRate: logRange({ min: 0.02, max: 1, step: 20, default: 0.2, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.95, step: 0.05, default: 0, symbol: 'β' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The network after some steps. */
export interface SpectrumFrame {
  step: number;
  loss: number;
  /** Of the Hessian of the training loss, smallest first. */
  eigenvalues: readonly number[];
}

/** What a record shows; nothing from any other event. */
export function spectrumFrame([event]: Moment): SpectrumFrame | undefined {
  if (event?.kind !== 'record') return undefined;
  const { step, training, curvature } = event;
  if (!training || !curvature?.eigenvalues) throw new Error('A spectrum is recorded with loss and curvature');
  return { step, loss: training.loss, eigenvalues: Array.from(curvature.eigenvalues) };
}

/** Loss and spectrum, a row a record. */
export function spectrumTable(frames: readonly SpectrumFrame[], { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.loss, phrases.largest, phrases.smallest, phrases.negative, phrases.waysDown, phrases.condition],
    rows: frames.map(({ step, loss, eigenvalues }) => {
      const { largest, smallest, negative, waysDown, condition } = spectrumFacts(eigenvalues);
      return [step, loss, largest, smallest, negative, waysDown, condition];
    }),
  };
}

/** Page and PyTorch round the weights differently, in single precision. */
const TOLERANCE = 1e-3;
/** Of the limit: from there on the descent swings, and makes rounding grow. */
const EDGE_SHARE = 0.8;

const program = (spec: RunSpec) => ({
  kind: 'program' as const,
  source: hessianSpectrumSource(spec),
  withTwin: hessianSpectrumSource(spec, { withTwin: true }),
  tolerance: TOLERANCE,
});

function seriesOf(settings: Settings, frames: readonly SpectrumFrame[]): PageSeries[] {
  const largest = frames.map(({ eigenvalues }) => eigenvalues.at(-1) ?? NaN);
  const atEdge = largest.findIndex((value) => value > EDGE_SHARE * sharpnessLimit(settings));
  const shared = { name: 'at each record', comparable: atEdge < 0 ? frames.length : Math.max(1, atEdge) };
  return [
    { ...shared, quantity: 'loss', expression: 'losses', values: frames.map(({ loss }) => loss) },
    { ...shared, quantity: 'largest eigenvalue', expression: '[s[-1].item() for s in spectra]', values: largest },
    {
      ...shared,
      quantity: 'smallest eigenvalue',
      expression: '[s[0].item() for s in spectra]',
      values: frames.map(({ eigenvalues }) => eigenvalues[0] ?? NaN),
    },
  ];
}

/** The program with the numbers that the page shows. */
export const pageRun = (settings: Settings, frames: readonly SpectrumFrame[]): PageRun => ({
  ...program(spectrumSpec(settings)),
  series: seriesOf(settings, frames),
});

/** The frames of a run, trained where the book is built and tested; the page trains in a worker, and its own script has no TensorFlow.js. */
async function trainedHere(spec: RunSpec): Promise<SpectrumFrame[]> {
  const train = import.meta.env.SSR ? (await import('../../../lib/training/train')).train : () => [];
  return [...train(spec)].flatMap((event) => spectrumFrame([event]) ?? []);
}

function rerun(settings: Settings, mostSteps = STEPS): ProgramRerun {
  const spec = { ...spectrumSpec(settings), steps: Math.min(STEPS, mostSteps) };
  return { ...program(spec), series: async () => seriesOf(settings, await trainedHere(spec)) };
}

export const definition = defineFigure({
  schema,
  consequences,
  numbers: trained({ specs: (settings: Settings) => [spectrumSpec(settings)], toFrame: spectrumFrame, pace: 400 }),
  digits: 3,
  rerun,
});
