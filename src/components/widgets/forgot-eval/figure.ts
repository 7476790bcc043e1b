import type words from '../../../content/words/en/forgot-eval.json';
import { forgotEvalSource } from '../../../lib/pytorch/forgotEvalSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { choice, range, seed, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, swept, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { answersOf, asked, askedSpec, INPUTS, PASSES, questions, RESOLUTION, type Answers } from './model';

export type Words = typeof words;

export const schema = {
  mode: choice(['train', 'eval'], 'train'),
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.25, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 300, step: 10, default: 40, symbol: 'n' }),
  seed: seed(2),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** For every question the mean and spread of the answers so far, and the answer of eval mode. */
export function answerTable(answers: Answers | undefined, mode: Settings['mode'], asks: number, { phrases }: Words): DataTable {
  const now = answers && asked(answers, mode).soFar[asks - 1];
  return {
    caption: fill(phrases.tableCaption, { passes: asks }),
    columns: [phrases.tableInput, phrases.tableMean, phrases.tableSpread, phrases.tableEval],
    rows: questions.map((x, i) => [x, now?.mean[i] ?? '', now?.standardDeviation[i] ?? '', answers?.evalAnswer[i] ?? '']),
  };
}

const RECORD_EVERY = 100;

/** The training of the network that is asked; the panel also asks it. */
function rerun(settings: Settings): TrainingRerun {
  const record = { every: RECORD_EVERY, training: true, validation: true };
  return {
    kind: 'training',
    runs: [{ name: 'with dropout', spec: { ...askedSpec(settings), record } }],
    panelOf: ([{ spec }], trained) =>
      forgotEvalSource(trained, { spec, mode: settings.mode, passes: PASSES, inputs: INPUTS, questions: RESOLUTION }),
  };
}

export const definition = defineFigure({
  schema,
  numbers: swept({ specs: (settings: Settings) => [askedSpec(settings)], resultOf: answersOf }),
  digits: 3,
  rerun,
});
