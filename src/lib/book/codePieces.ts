/** After a bracket that opens arguments or a list and is not closed at once, and before the dot of an attribute of something long enough to stand alone. */
const BREAK = /(?<=\(|(?:^|[\s(=])\[)(?![)\]])|(?<=(?:[^\s([]|\(\)){8})(?=\.[A-Za-z_])/;

/** A line of code in the pieces between which it may be broken where it is wider than the page; names stay whole. */
export function codePieces(line: string): string[] {
  return line.split(BREAK);
}
