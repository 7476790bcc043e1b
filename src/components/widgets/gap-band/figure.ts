import type words from '../../../content/words/en/gap-band.json';
import { gapRun, QUESTIONS } from '../../../lib/experiments/dropout/gapRun';
import { gapBandSource } from '../../../lib/pytorch/gapBandSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { answersOf, coins, ensemble, MEMBERS, PASSES, sweptSpecs, type Answers } from './model';

export type Words = typeof words;

export const schema = {
  p: range({ min: 0.05, max: 0.7, step: 0.05, default: 0.1, symbol: 'p' }),
  depth: whole({ min: 1, max: 3, step: 1, default: 1 }),
  points: whole({ min: 10, max: 200, step: 10, default: 40, symbol: 'n' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Both middles and both standard deviations at every question. */
export function bandTable(answers: readonly Answers[], { phrases }: Words): DataTable {
  const [thinned, crowd] = [coins(answers), ensemble(answers)];
  return {
    caption: phrases.tableCaption,
    columns: [
      'x',
      `${phrases.coins}, ${phrases.middle}`,
      `${phrases.coins}, ${phrases.spread}`,
      `${phrases.ensemble}, ${phrases.middle}`,
      `${phrases.ensemble}, ${phrases.spread}`,
    ],
    rows: QUESTIONS.map((x, i) => [x, thinned?.middle[i] ?? '', thinned?.spread[i] ?? '', crowd?.middle[i] ?? '', crowd?.spread[i] ?? '']),
  };
}

const RECORD_EVERY = 50;

/** The network with dropout, and the first of the crowd; the panel asks both for their bands. */
function rerun({ p, depth, points, seed }: Settings): TrainingRerun {
  const run = (drop: number) => ({
    ...gapRun({ seed, dataSeed: seed, p: drop, depth, points, passes: 0 }),
    record: { every: RECORD_EVERY, training: true },
  });
  return {
    kind: 'training',
    runs: [
      { name: 'with dropout', spec: run(p) },
      { name: 'one of the ensemble', spec: run(0) },
    ],
    panelOf: ([{ spec }]) => gapBandSource(spec, { p, depth, passes: PASSES, members: MEMBERS, questions: QUESTIONS.length }),
  };
}

export const definition = defineFigure({ schema, numbers: swept({ specs: sweptSpecs, resultOf: answersOf }), digits: 3, rerun });
