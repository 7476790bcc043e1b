import type words from '../../../content/words/en/activation-densities.json';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import { significant } from '../../../lib/format/significant';
import type { Distribution } from '../../../lib/math/distribution';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, logRange, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, trained, type SchemaFor } from '../../book/figure/defineFigure';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { twinSpecs } from './model';

export type Words = typeof words;

export const schema = {
  values: choice(['before', 'after'], 'before'),
  activation: choice(['sigmoid', 'tanh'], 'sigmoid'),
  learningRate: logRange({ min: 0.01, max: 3, step: 8, default: 1, symbol: 'α' }),
  depth: whole({ min: 2, max: 6, step: 1, default: 4 }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

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

/** In few digits, since it stands in the page. */
const densityOf = ({ mean, standardDeviation, minimum, maximum, histogram }: Distribution): Density => ({
  mean: significant(mean, DIGITS),
  deviation: significant(standardDeviation, DIGITS),
  from: significant(minimum, DIGITS),
  to: significant(maximum, DIGITS),
  shares: Array.from(histogram, (share) => Math.round(1000 * share)),
});

/** Mean and standard deviation of the values shown, a row a record, network and layer. */
export function densityTable(frames: readonly DensityFrame[], { values }: Settings, { phrases }: Words): DataTable {
  const names = [phrases.plain, phrases.normalised];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.tableWhich, phrases.tableLayer, phrases.tableMean, phrases.tableDeviation],
    rows: frames.flatMap(({ step, networks }) =>
      networks.flatMap(({ layers }, network) =>
        layers.map((layer, i) => [step, names[network] ?? '', i + 1, layer[values].mean, layer[values].deviation]),
      ),
    ),
  };
}

/** Both networks, as the PyTorch panel and the notebook train them. */
function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['plain', 'batch norm'], twinSpecs(settings)) };
}

export const definition = defineFigure({
  schema,
  numbers: trained({ specs: twinSpecs, toFrame: densityFrame, pace: 80 }),
  rerun,
});
