export interface MarkedLine {
  comment: boolean;
  pieces: { text: string; changed: boolean }[];
}

const TOKENS = /(\s+|[()[\]{},=:])/;

/** The lines of a source, with the words in which it differs from the source before, line by line. */
export function markedLines(before: string, after: string): MarkedLine[] {
  const old = before.split('\n');
  return after.split('\n').map((line, index) => ({ comment: line.trimStart().startsWith('#'), pieces: pieces(old[index] ?? '', line) }));
}

function pieces(before: string, after: string): MarkedLine['pieces'] {
  if (before === after) return [{ text: after, changed: false }];
  const old = before.split(TOKENS);
  return after.split(TOKENS).map((text, index) => ({ text, changed: text.trim() !== '' && text !== old[index] }));
}
