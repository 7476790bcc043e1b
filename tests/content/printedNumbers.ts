import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { formatNumber } from '../../src/lib/format/formatNumber';
import { significant } from '../../src/lib/format/significant';

/** With so many digits as the prose has them; small numbers without a power of ten. */
export const written = (value = NaN, digits = 2): string =>
  Math.abs(value) < 0.001 ? String(significant(value, digits)) : formatNumber(value, digits);

/** The solution of an exercise, as it stands in its page. */
function solutionOf(page: string, id: string): string {
  const text = readFileSync(`src/content/docs/${page}.mdx`, 'utf8');
  const exercise = text.slice(text.indexOf(`<Exercise id="${id}"`)).split('</Exercise>')[0] ?? '';
  return exercise.slice(exercise.indexOf('<Solution>'));
}

/** That the solution has each of these sentences, in which what was measured stands. */
export function expectPrinted(page: string, id: string, sentences: readonly string[]): void {
  const solution = solutionOf(page, id);
  for (const sentence of sentences) expect(solution).toContain(sentence);
}
