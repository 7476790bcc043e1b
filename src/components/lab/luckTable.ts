import { MEASURES, type Outcome } from '../../lib/lab/luck';
import type { DataTable } from '../book/figure/DataPanel';
import type { LabWords } from './labWords';
import { wordsOf } from './labText';

/** What both networks came to with each seed; a run that diverged says at which step. */
export function luckTable(seeds: readonly number[], a: readonly Outcome[], b: readonly Outcome[], words: LabWords): DataTable {
  const { phrases } = words;
  const names = wordsOf(words, 'measure').options ?? {};
  const shown = MEASURES.filter((measure) => [...a, ...b].some((outcome) => outcome[measure] !== undefined));
  const cells = (outcome: Outcome | undefined) =>
    shown.map(
      (measure) => outcome?.[measure] ?? (outcome?.divergedAt === undefined ? '' : `${phrases['luck.divergedAt']} ${outcome.divergedAt}`),
    );
  return {
    caption: phrases['luck.table'],
    columns: [
      wordsOf(words, 'seed').name,
      ...['A', 'B'].flatMap((side) => shown.map((measure) => `${side}: ${names[measure] ?? measure}`)),
    ],
    rows: seeds.map((seed, pair) => [seed, ...cells(a[pair]), ...cells(b[pair])]),
  };
}
