/** Letters that may be wrong in a short name and in a long one. */
const MOST_WRONG = { short: 1, long: 2 };
const LONG = 5;

/** The known name that was probably meant: at most one letter is wrong in it, two in a long one; capitals are not counted. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const most = name.length < LONG ? MOST_WRONG.short : MOST_WRONG.long;
  const near = known
    .filter((each) => Math.min(each.length, name.length) > 1 || each.toLowerCase() === name.toLowerCase())
    .map((each) => ({ each, wrong: wrongLetters(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ wrong }) => wrong <= most)
    .toSorted((a, b) => a.wrong - b.wrong);
  return near[0]?.each;
}

/** Letters to be put in, left out, replaced or exchanged with their neighbour (Damerau's distance). */
function wrongLetters(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= left.length; i++) {
    const [above = [], twoAbove = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const isSame = left[i - 1] === right[j - 1];
      const isExchanged = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (twoAbove[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? Infinity;
}
