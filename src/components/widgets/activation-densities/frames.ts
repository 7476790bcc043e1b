import type { Distribution } from '../../../lib/math/distribution';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';

/** How the values of a layer are distributed over its units and the rows. */
export interface Density {
  mean: number;
  deviation: number;
  from: number;
  to: number;
  /** Over equal bins, in thousandths. */
  shares: readonly number[];
}

/** Of a hidden layer, before its activation and after it. */
export interface LayerDensities {
  before: Density;
  after: Density;
}

export interface NetworkDensities {
  loss: number;
  /** From the lowest hidden layer up. */
  layers: readonly LayerDensities[];
}

export interface DensityFrame {
  step: number;
  networks: readonly [plain: NetworkDensities, normalised: NetworkDensities];
}

/** What both networks show at one step. One that has diverged stays as it was last seen. */
export function densityFrame(moment: Moment, before: DensityFrame | undefined): DensityFrame | undefined {
  const step = recordedStep(moment);
  const [plain, normalised] = lastSeen(moment, densitiesOf, before?.networks);
  return step === undefined || !plain || !normalised ? undefined : { step, networks: [plain, normalised] };
}

/** A layer whose saturation is told is an activation of bounded range; the one below it hands it its inputs. */
function densitiesOf({ training, layers = [] }: RunRecord): NetworkDensities {
  return {
    loss: training?.loss ?? NaN,
    layers: layers.flatMap(({ saturated, outputs }, index) => {
      const below = layers[index - 1];
      return saturated === undefined || !below ? [] : [{ before: densityOf(below.outputs), after: densityOf(outputs) }];
    }),
  };
}

const DIGITS = 3;
const short = (value: number) => Number(value.toPrecision(DIGITS));

/** In few digits, since it stands in the page. */
const densityOf = ({ mean, standardDeviation, minimum, maximum, histogram }: Distribution): Density => ({
  mean: short(mean),
  deviation: short(standardDeviation),
  from: short(minimum),
  to: short(maximum),
  shares: Array.from(histogram, (share) => Math.round(1000 * share)),
});
