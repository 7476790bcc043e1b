import type check from '../../content/words/en/check.json';
import { isContradicted, type Finding } from '../../lib/practice/checkExercise';
import { tallyOf, type CheckedFile, type FileResult } from '../../lib/practice/checkFiles';
import { fill } from '../book/figure/words';
import { EDITION } from './readerStore';

export type CheckPhrases = (typeof check)['phrases'];

/** Numbers that differ by less than this share of their size may have been rounded by other arithmetic. */
const ROUNDING = 1e-4;

export function findingText(finding: Finding, phrases: CheckPhrases): string {
  switch (finding.kind) {
    case 'number': {
      const { place, said, found, difference } = finding;
      return fill(phrases[difference < ROUNDING ? 'found.near' : 'found.number'], { place, said: String(said), found: String(found) });
    }
    case 'count':
    case 'verdict':
    case 'failed':
      return fill(phrases[`found.${finding.kind}`], { ...finding });
    case 'agrees':
    case 'seen':
    case 'unknown':
      return phrases[`found.${finding.kind}`];
  }
}

/** A file's result in a few words. */
function resultText(result: FileResult, phrases: CheckPhrases): string {
  if ('refusal' in result) return phrases[`refusal.${result.refusal}`];
  const { contradicted, unchecked } = tallyOf(result.exercises);
  const damaged = result.damaged.length;
  const parts = [
    ...(contradicted > 0 ? [fill(phrases['result.contradicted'], { contradicted })] : []),
    ...(damaged > 0 ? [fill(phrases['result.damaged'], { damaged })] : []),
    ...(unchecked > 0 ? [fill(phrases['result.unchecked'], { unchecked })] : []),
    ...(result.edition === EDITION ? [] : [fill(phrases.edition, { edition: result.edition, own: EDITION })]),
  ];
  const good = result.exercises.length === 0 ? phrases['result.empty'] : phrases['result.agrees'];
  return contradicted + damaged + unchecked > 0 ? parts.join('; ') : [good, ...parts].join('; ');
}

/** Whether something in a file needs a look. */
export const isSuspect = (result: FileResult): boolean =>
  'refusal' in result || result.damaged.length > 0 || result.exercises.some(({ finding }) => isContradicted(finding));

/** The table of the files: its columns and rows, for the page and for the CSV. */
export function fileRows(results: readonly FileResult[], phrases: CheckPhrases) {
  const { file, name, saved, right, wrong, seen, result } = phrases;
  return {
    columns: [file, name, saved, right, wrong, seen, result],
    rows: results.map((each): (string | number)[] => {
      const text = resultText(each, phrases);
      if ('refusal' in each) return [each.file, '', '', '', '', '', text];
      const tally = tallyOf(each.exercises);
      return [each.file, each.name, dayOf(each), tally.right, tally.wrong, tally.seen, text];
    }),
  };
}

/** The same of all exercises of all files. */
export function exerciseRows(results: readonly FileResult[], phrases: CheckPhrases) {
  const { file, name, exercise, answer, seed, hints, verdict, finding } = phrases;
  return {
    columns: [file, name, exercise, answer, seed, hints, verdict, finding],
    rows: results.flatMap((each): (string | number)[][] =>
      'refusal' in each
        ? []
        : each.exercises.map(({ id, kept, finding: found }) => [
            each.file,
            each.name,
            id,
            kept.answer,
            kept.seed,
            kept.hints,
            phrases[`verdict.${kept.verdict}`],
            findingText(found, phrases),
          ]),
    ),
  };
}

const dayOf = ({ saved }: CheckedFile) => new Date(saved).toISOString().slice(0, 10);
