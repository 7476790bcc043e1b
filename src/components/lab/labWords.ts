import type words from '../../content/words/en/lab.json';
import type { FrameWords } from '../book/figure/words';

export type LabWords = typeof words;

/** What every part of the Lab needs to know. */
export interface LabPart {
  words: LabWords;
  frame: FrameWords;
  /** Whether the page's script runs: controls are disabled until then. */
  live: boolean;
}

/** Which of the two networks. */
export type Side = 'a' | 'b';
export const SIDES = ['a', 'b'] as const;
export const NAMES: Readonly<Record<Side, string>> = { a: 'A', b: 'B' };
