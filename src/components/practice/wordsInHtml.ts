import { inlineHtml } from '../../lib/book/inlineHtml';
import type { ExerciseWords } from './exerciseSchema';

/** What is drawn, or is a program, and has no formulas. */
const PLAIN = new Set(['kind', 'unit', 'axis', 'columns', 'xName', 'yName', 'program']);

/** A fault may be called as such a word is. */
const isPlain = (name: string, part: unknown): boolean => PLAIN.has(name) && (typeof part === 'string' || Array.isArray(part));

/** The words of an exercise with their formulas and their code as HTML. */
export const wordsInHtml = (words: ExerciseWords): ExerciseWords => inHtml(words) as ExerciseWords;

function inHtml(value: unknown): unknown {
  if (typeof value === 'string') return inlineHtml(value).replaceAll(' %', '\u00a0%');
  if (Array.isArray(value)) return value.map(inHtml);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, isPlain(name, part) ? part : inHtml(part)]));
}
