import type words from '../../../content/words/en/three-brakes.json';
import { brakeResult, brakeRun } from '../../../lib/experiments/dropout/brakeRun';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { BRAKES, meanOfDistance, SEEDS, sweptSpecs, type Comparison, type Distance } from './model';

export type Words = typeof words;

export const schema = {
  noise: range({ min: 0.1, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 200, step: 10, default: 40, symbol: 'n' }),
  width: whole({ min: 8, max: 96, step: 8, default: 64 }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Every brake at every strength, then each as it is chosen: mean distance from the true curve, and its interval. */
export function brakesTable(all: Comparison, { phrases }: Words): DataTable {
  const row = (name: string, strength: string | number, distance: Distance) => [
    name,
    strength,
    meanOfDistance(distance) || '',
    distance.estimate?.interval[0] ?? '',
    distance.estimate?.interval[1] ?? '',
  ];
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [phrases.brake, phrases.strength, phrases.distance, phrases.tableLow, phrases.tableHigh],
    rows: [
      ...all.strengths.map((distance, place) => {
        const { p = 0, weightDecay = 0 } = BRAKES[place] ?? {};
        const name = p > 0 ? phrases.dropout : weightDecay > 0 ? phrases.decay : phrases.neither;
        return row(name, p || weightDecay, distance);
      }),
      row(phrases.dropout, phrases.chosen, all.dropout),
      row(phrases.decay, phrases.chosen, all.decay),
      row(phrases.stopping, phrases.chosen, all.stopping),
    ],
  };
}

const RECORD_EVERY = 50;

/** Three of the sweep's runs: without anything, with dropout, and with weight decay. */
function rerun(settings: Settings): TrainingRerun {
  const run = (p: number, weightDecay: number) => ({
    ...brakeRun({ ...settings, p, weightDecay }),
    record: { every: RECORD_EVERY, training: true, validation: true },
  });
  return {
    kind: 'training',
    runs: [
      { name: 'neither', spec: run(0, 0) },
      { name: 'dropout', spec: run(0.4, 0) },
      { name: 'weight decay', spec: run(0, 0.004) },
    ],
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: brakeResult }), digits: 3, rerun });
