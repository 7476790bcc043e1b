import { hessianSpectrumSource } from '../../../lib/pytorch/hessianSpectrumSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import type { SpectrumFrame } from './frames';
import { sharpnessLimit, spectrumSpec, type Settings } from './model';

/** Page and PyTorch round the weights differently, in single precision. */
const TOLERANCE = 1e-3;
/** Of the limit: from there on the descent swings, and makes rounding grow. */
const EDGE_SHARE = 0.8;

/** The program of the panel and the notebook, with the numbers that the page shows. */
export function pageRun(settings: Settings, frames: readonly SpectrumFrame[], spec = spectrumSpec(settings)): ProgramRerun {
  const largest = frames.map(({ eigenvalues }) => eigenvalues.at(-1) ?? NaN);
  const atEdge = largest.findIndex((value) => value > EDGE_SHARE * sharpnessLimit(settings));
  const shared = { name: 'at each record', comparable: atEdge < 0 ? frames.length : Math.max(1, atEdge) };
  return {
    kind: 'program',
    source: hessianSpectrumSource(spec),
    withTwin: hessianSpectrumSource(spec, { withTwin: true }),
    tolerance: TOLERANCE,
    series: [
      { ...shared, quantity: 'loss', expression: 'losses', values: frames.map(({ loss }) => loss) },
      { ...shared, quantity: 'largest eigenvalue', expression: '[s[-1].item() for s in spectra]', values: largest },
      {
        ...shared,
        quantity: 'smallest eigenvalue',
        expression: '[s[0].item() for s in spectra]',
        values: frames.map(({ eigenvalues }) => eigenvalues[0] ?? NaN),
      },
    ],
  };
}
