import { stabilityLimit } from '../../lib/experiments/momentum/optimalSettings';
import { FLAT_SHARE } from '../../lib/experiments/momentum/spectrum';
import { formatNumber } from '../../lib/format/formatNumber';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { Curvature } from '../../lib/training/curvature';
import { fill } from '../book/figure/words';
import { SpectrumPlot } from '../charts/SpectrumPlot';
import type { LabWords } from './labWords';

interface Props {
  name: string;
  curvature: Curvature;
  network: LabNetwork | undefined;
  words: LabWords;
}

const HEIGHT = 260;
const DIGITS = 3;

/** The eigenvalues of the Hessian at the end of the training, and from which on the descent does not settle. */
export function SpectrumOf({ name, curvature: { largest, eigenvalues, negative }, network, words: { phrases } }: Props) {
  const limit =
    network?.optimiser.kind === 'sgd' ? stabilityLimit(network.optimiser.momentum ?? 0) / network.optimiser.learningRate : undefined;
  const number = (value: number) => formatNumber(value, DIGITS);
  return (
    <div>
      {eigenvalues && (
        <SpectrumPlot
          label={fill(phrases['spectrum.plot'], { name })}
          values={Array.from(eigenvalues)}
          flatShare={FLAT_SHARE}
          limit={limit !== undefined && Number.isFinite(limit) ? limit : undefined}
          limitName={phrases['spectrum.limit']}
          xLabel={phrases['spectrum.rank']}
          yLabel={fill(phrases['spectrum.eigenvalue'], { name })}
          height={HEIGHT}
        />
      )}
      <p>
        {eigenvalues
          ? fill(phrases['spectrum.all'], { name, largest: number(largest), negative: negative ?? 0, count: eigenvalues.length })
          : fill(phrases['spectrum.largest'], { name, largest: number(largest) })}
      </p>
    </div>
  );
}
