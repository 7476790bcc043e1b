import type words from '../../../content/words/en/norms-over-batch-size.json';
import { normedReader, READER_NORMS } from '../../../lib/experiments/batch-normalization/normedReader';
import { DIGIT_KINDS } from '../../../lib/experiments/digitsData';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { BATCH_SIZES, errorOf, places, sweptSpecs } from './model';

export type Words = typeof words;

export const schema = {
  points: whole({ min: 128, max: 1024, step: 64, default: 640, symbol: 'n' }),
  depth: whole({ min: 1, max: 4, step: 1, default: 2 }),
  digits: choice(DIGIT_KINDS, 'handwriting'),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** For each size of the batch the least mean error of each network, and the learning rate that reaches it. */
export function sizeTable(results: readonly number[], { phrases }: Words): DataTable {
  const byNorm = READER_NORMS.map((norm) => places(results, norm));
  return {
    caption: phrases.tableCaption,
    columns: [phrases.size, ...READER_NORMS.flatMap((norm) => [`${phrases.error}, ${phrases[norm]}`, `${phrases.rate}, ${phrases[norm]}`])],
    rows: BATCH_SIZES.map((size) => [
      size,
      ...byNorm.flatMap((all): (number | string)[] => {
        const place = all.find(({ batchSize }) => batchSize === size);
        return place ? [place.mean, place.learningRate] : ['', ''];
      }),
    ]),
  };
}

/** The size of the batch that the panel and the notebook take, and a learning rate that suits all three there. */
const RERUN = { batchSize: 4, learningRate: 0.03 };

function rerun({ seed, ...settings }: Settings): TrainingRerun {
  const specs = READER_NORMS.map((norm) => {
    const spec = normedReader(seed, { ...settings, ...RERUN, norm });
    return { ...spec, record: { every: 20, training: true, validation: true } };
  });
  return { kind: 'training', runs: namedRuns(['no norm', 'batch norm', 'layer norm'], specs) };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: errorOf }), digits: 4, rerun });
