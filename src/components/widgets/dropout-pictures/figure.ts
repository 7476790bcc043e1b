import type words from '../../../content/words/en/dropout-pictures.json';
import { pictureRun } from '../../../lib/experiments/dropout/pictureRun';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { errorOf, meanError, SEEDS, sweptSpecs, type Cell } from './model';

export type Words = typeof words;

export const schema = {
  width: whole({ min: 16, max: 128, step: 16, default: 128 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every number of pictures with every brake: mean error, its interval and the runs. */
export function errorTable(all: readonly Cell[], { phrases }: Words): DataTable {
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [phrases.pictures, phrases.p, phrases.decay, phrases.error, phrases.tableLow, phrases.tableHigh],
    rows: all
      .filter(({ errors }) => errors.length > 0)
      .map((cell) => [
        cell.pictures,
        cell.p,
        cell.weightDecay,
        meanError(cell),
        cell.estimate?.interval[0] ?? '',
        cell.estimate?.interval[1] ?? '',
      ]),
  };
}

/** Of the runs that are redone. */
const PICTURES = 100;
const RECORD_EVERY = 50;

/** Three of the sweep's runs: without anything, with dropout, and with weight decay, on the fewest pictures. */
function rerun({ seed, width }: Settings): TrainingRerun {
  const run = (p: number, weightDecay: number) =>
    pictureRun({ seed, pictures: PICTURES, p, weightDecay, width, record: { every: RECORD_EVERY, training: true, validation: true } });
  return {
    kind: 'training',
    runs: [
      { name: 'neither', spec: run(0, 0) },
      { name: 'dropout', spec: run(0.5, 0) },
      { name: 'weight decay', spec: run(0, 0.001) },
    ],
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: errorOf }), digits: 3, rerun });
