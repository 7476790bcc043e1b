import fc from 'fast-check';
import { expect, test } from 'vitest';
import words from '../../../src/content/words/en/own-data.json';
import { fill } from '../../../src/components/book/figure/words';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { keepOwnTable } from '../../../src/lib/data/ownTables';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { firstChoices, ROLES, rolesOf, rolesText, type Role, type TableChoices } from '../../../src/lib/table/choices';
import { prepareTable } from '../../../src/lib/table/prepareTable';
import { readTable } from '../../../src/lib/table/readTable';
import { train } from '../../../src/lib/training/train';
import { exampleRun } from '../pytorch/exampleRun';
import { bytesOf, utf16 } from './csvBytes';

const number = fc.double({ noDefaultInfinity: true, min: -1e3, max: 1e3 }).map((value) => value.toPrecision(4));
const plainCell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('cat', 'dog', 'owl') },
  { weight: 1, arbitrary: fc.constantFrom('', 'NA', '?', 'NaN') },
);
const cell = fc.oneof(
  { weight: 12, arbitrary: plainCell },
  fc.constantFrom(
    '1,5',
    '=1+1',
    '@x',
    '"',
    '""',
    '"a""b"',
    '1e999',
    '1e300',
    '-',
    ' 7 ',
    '\ufeff',
    'x\ny',
    '"x\ny"',
    '𝔵',
    '\u2028',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const NAMES = ['a', 'b', 'a', 'species', '', 'y'];
/** A column's cells: numbers, names of few, or anything plain; now and then a gap. */
const kind = fc.constantFrom(
  number,
  fc.integer({ max: 99 }).map(String),
  fc.constantFrom('cat', 'dog'),
  fc.constantFrom('0', '1', ''),
  plainCell,
);
const columns = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 });
const plainRows = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(kind, {
        minLength: width,
        maxLength: width,
      }),
      fc.integer({ min: 0, max: 30 }),
    ),
  )
  .chain(([kinds, rows]) => fc.array(fc.tuple(...kinds), { minLength: rows, maxLength: rows }));
const text = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: plainRows },
      fc.integer({ min: 1, max: 6 }).chain(columns),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
    ),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('fits', 'fits', 'fits', '', 'a,b,c'),
  )
  .map(([rows, separator, end, header]) => {
    const names = header === 'fits' ? NAMES.slice(0, rows[0]?.length ?? 0).join(separator) : header;
    return [...(names ? [names] : []), ...rows.map((row) => row.join(separator))].join(end);
  });
const bytes = fc.oneof(
  { weight: 8, arbitrary: text.map(bytesOf) },
  text.map((made) => utf16(made)),
  text.map((made) => utf16(made, { big: true, mark: false })),
  fc.uint8Array({ maxLength: 300 }),
);
const choices = fc.record({
  roles: fc.array(fc.constantFrom(...ROLES), { minLength: 6, maxLength: 6 }),
  gaps: fc.constantFrom('leaveOut' as const, 'fill' as const),
  heldOut: fc.integer({ min: 10, max: 50 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

const sentence = ({ kind, values }: { kind: keyof typeof words.phrases; values: Readonly<Record<string, string | number>> }) => {
  expect(fill(words.phrases[kind], values)).toMatch(/[.…]$/);
  for (const value of Object.values(values)) expect(value).not.toBe('');
};

/** How far the tables came. */
const reached = { refused: 0, problem: 0, trained: 0 };

function look(given: Uint8Array, wanted: TableChoices, isFirst: boolean): void {
  const reading = readTable('random.csv', given);
  if (!reading.ok) {
    reached.refused += 1;
    sentence(reading.refusal);
    return;
  }
  const { table } = reading;
  table.remarks.forEach(sentence);
  expect(table.lines).toHaveLength(table.rows);
  expect(table.lines.every((line, i) => line > (table.lines[i - 1] ?? 0))).toBe(true);
  const first = firstChoices(table, wanted.seed);
  expect(rolesOf(rolesText(first.roles), table)).toEqual(first.roles);
  const preparation = prepareTable(table, isFirst ? first : { ...wanted, roles: table.columns.map((_, i) => wanted.roles[i % 6] as Role) });
  if (!preparation.ok) {
    reached.problem += 1;
    sentence(preparation.problem);
    return;
  }
  const { prepared } = preparation;
  prepared.remarks.forEach(sentence);
  keepOwnTable(prepared.table);
  const { data } = prepared;
  const loss = data.classes === undefined ? 'meanSquaredError' : 'crossEntropy';
  const spec = exampleRun({
    data,
    loss,
    layers: [
      { kind: 'dense', units: 3 },
      { kind: 'dense', units: data.classes ?? 1 },
    ],
    steps: 2,
  });
  expect(specProblems(spec)).toEqual([]);
  const { training, validation } = createDataSet(spec);
  for (const { inputs, targets } of [training, validation]) expect([...inputs, ...targets].every(Number.isFinite)).toBe(true);
  expect([...train(spec)].at(-1)).toMatchObject({ kind: 'finished', step: 2 });
  reached.trained += 1;
}

test('2,000 random files are a table that trains, or have a sentence', () => {
  fc.assert(fc.property(bytes, choices, fc.boolean(), look), { numRuns: 2000, seed: 19 });
  expect(reached.refused).toBeGreaterThan(200);
  expect(reached.problem).toBeGreaterThan(200);
  expect(reached.trained).toBeGreaterThan(200);
});
