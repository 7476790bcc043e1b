import type words from '../../../content/words/en/hessian-spectrum.json';
import { spectrumFacts, type SpectrumFacts } from '../../../lib/experiments/momentum/spectrum';
import { hessianSpectrumSource } from '../../../lib/pytorch/hessianSpectrumSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, logRange, range, seed, type SettingsOf } from '../../../lib/share/setting';
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
  /** Of the Hessian of the training loss. */
  facts: SpectrumFacts;
  /** The eigenvalues that follow the largest, downwards. */
  next: readonly number[];
  /** All, smallest first; absent where they were not kept. */
  eigenvalues?: ArrayLike<number>;
}

/** Eigenvalues under the largest that are drawn as lines too. */
export const NEXT = 4;

/** What a record shows; nothing from any other event. */
export function spectrumFrame([event]: Moment): SpectrumFrame | undefined {
  if (event?.kind !== 'record') return undefined;
  const { step, training, curvature } = event;
  if (!training || !curvature?.eigenvalues) throw new Error('A spectrum is recorded with loss and curvature');
  const { eigenvalues } = curvature;
  const next = Array.from(eigenvalues)
    .toReversed()
    .slice(1, 1 + NEXT);
  return { step, loss: training.loss, facts: spectrumFacts(eigenvalues), next, eigenvalues };
}

/** Loss and spectrum, a row a record. */
export const spectrumTable = (frames: readonly SpectrumFrame[], { phrases }: Words): DataTable => ({
  caption: phrases.tableCaption,
  columns: [phrases.step, phrases.loss, phrases.largest, phrases.smallest, phrases.negative, phrases.waysDown, phrases.condition],
  rows: frames.map(({ step, loss, facts: { largest, smallest, negative, waysDown, condition } }) => [
    step,
    loss,
    largest,
    smallest,
    negative,
    waysDown,
    condition,
  ]),
});

/** Page and PyTorch round the weights differently, in single precision. */
const TOLERANCE = 1e-3;

/** The program of the panel; its numbers are trained here and now, which takes seconds: never in a page, which has them. */
export function rerun(settings: Settings, mostSteps = STEPS): ProgramRerun {
  const spec = { ...spectrumSpec(settings), steps: Math.min(STEPS, mostSteps) };
  return {
    kind: 'program',
    source: hessianSpectrumSource(spec),
    withTwin: hessianSpectrumSource(spec, { withTwin: true }),
    tolerance: TOLERANCE,
    series: async () => {
      if (!import.meta.env.SSR) throw new Error('A page has the spectra that it shows');
      const { train } = await import('../../../lib/training/train');
      return spectrumSeries(
        settings,
        [...train(spec)].flatMap((event) => spectrumFrame([event]) ?? []),
      );
    },
  };
}

/** Of the limit: from there on the descent swings, and makes rounding grow. */
const EDGE_SHARE = 0.8;

/** What the program is compared with. */
export function spectrumSeries(settings: Settings, frames: readonly SpectrumFrame[]): PageSeries[] {
  const largest = frames.map(({ facts }) => facts.largest);
  const atEdge = largest.findIndex((value) => value > EDGE_SHARE * sharpnessLimit(settings));
  const shared = { name: 'at each record', comparable: atEdge < 0 ? frames.length : Math.max(1, atEdge) };
  return [
    { ...shared, quantity: 'loss', expression: 'losses', values: frames.map(({ loss }) => loss) },
    { ...shared, quantity: 'largest eigenvalue', expression: '[s[-1].item() for s in spectra]', values: largest },
    {
      ...shared,
      quantity: 'smallest eigenvalue',
      expression: '[s[0].item() for s in spectra]',
      values: frames.map(({ facts }) => facts.smallest),
    },
  ];
}

export const definition = defineFigure({
  schema,
  consequences,
  numbers: trained({ specs: (settings: Settings) => [spectrumSpec(settings)], toFrame: spectrumFrame, pace: 400 }),
  rerun,
});
