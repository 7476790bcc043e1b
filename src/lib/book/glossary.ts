import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of src/content/glossary. */
export interface Term {
  term: string;
  /** Other words for it in the prose, such as its plural. One with a capital letter is meant as it stands. */
  forms?: readonly string[] | undefined;
  /** What it means, in one sentence; formulas between dollars. */
  sentence: string;
  /** The label of the page, figure or formula that explains it. */
  see: string;
  /** Pages, by their addresses without slashes at the ends, where the word means something else. */
  notOn?: readonly string[] | undefined;
}

/** The terms by their ids. */
export type Glossary = Readonly<Record<string, Term>>;

/** The glossary as it stands in its file, which content.config.ts checks. */
export const glossaryIn = (root: string): Glossary =>
  JSON.parse(readFileSync(join(root, 'src/content/glossary/en.json'), 'utf8')) as Glossary;

/** A sentence in pieces: words and TeX by turns, words first. */
export const wordsAndTex = (sentence: string): { text: string; isTex: boolean }[] =>
  sentence.split('$').map((text, index) => ({ text, isTex: index % 2 === 1 }));
