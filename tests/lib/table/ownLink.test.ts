import { describe, expect, test } from 'vitest';
import { hasOwnTables } from '../../../src/lib/data/ownTables';
import type { DataSpec } from '../../../src/lib/spec/spec';
import { firstChoices } from '../../../src/lib/table/choices';
import { ownLinkText, readOwnLinks } from '../../../src/lib/table/ownLink';
import { prepareTable } from '../../../src/lib/table/prepareTable';
import { takeFile, takeLinked, takeTable } from '../../../src/lib/table/takeTable';
import { linksTo, namedTable, usedTable } from '../../../src/lib/table/usedTables';
import { tableOf } from './csvBytes';
import { sessionDesk } from './sessionDesk';

/** As many rows as are asked for, which no other table of these tests has. */
const rows = (count: number, from: number) =>
  `a,y\n${Array.from({ length: count }, (_, i) => `${Math.sin(from + i).toFixed(9)},${i % 2 ? 'x' : 'z'}`).join('\n')}\n`;

function prepared(text: string) {
  const read = tableOf(text, 'rows.csv');
  const choices = { ...firstChoices(read, 5), gaps: 'fill' as const };
  const made = prepareTable(read, choices);
  if (!made.ok) throw new Error(made.problem.kind);
  return { read, choices, prepared: made.prepared, text: ownLinkText(read, choices, made.prepared.table.hash) };
}

const isThere = (data: DataSpec) => hasOwnTables([{ data }]);

describe('a link to a small table', () => {
  const { prepared: made, text } = prepared(rows(60, 1));

  test('brings it along in at most 4 kB, and restores it bit for bit', async () => {
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(isThere(made.data)).toBe(false);
    expect(await takeLinked(`[${text}]`, sessionDesk())).toBe(true);
    expect(isThere(made.data)).toBe(true);
    expect(usedTable(made.table.hash)?.choices).toEqual({ ...firstChoices(tableOf(rows(60, 1)), 5), gaps: 'fill' });
    expect(linksTo([made.data])).toBe(`[${text}]`);
  });

  test('whose rows were altered is not taken', async () => {
    const other = prepared(rows(60, 100));
    const altered = JSON.stringify({ ...JSON.parse(text), table: other.prepared.table.hash });
    expect(await takeLinked(`[${altered}]`, sessionDesk())).toBe(false);
    expect(isThere(other.prepared.data)).toBe(false);
  });
});

test('a link to a large table names its file, and the file restores the state', async () => {
  const { read, prepared: made, text } = prepared(rows(2000, 300));
  expect(text.length).toBeLessThan(400);
  expect(await takeLinked(`[${text}]`, sessionDesk())).toBe(true);
  expect(isThere(made.data)).toBe(false);
  expect(namedTable(made.table.hash)).toMatchObject({ fileName: 'rows.csv', sha256: read.sha256, isWhole: false });
  expect(linksTo([made.data])).toBe(`[${text}]`);
  expect(await takeFile(tableOf(rows(2000, 301)), sessionDesk())).toBe(0);
  expect(await takeFile(read, sessionDesk())).toBe(1);
  expect(isThere(made.data)).toBe(true);
});

test('links of data that is not the reader’s own say nothing', () => {
  expect(linksTo([{ kind: 'moons', noise: 0.1, points: 10 }])).toBeUndefined();
  const { read, choices, prepared: made } = prepared(rows(20, 900));
  takeTable(read, choices, made);
  expect(readOwnLinks(linksTo([made.data, made.data]) ?? '')).toHaveLength(1);
});

describe('what is no link', () => {
  const { text } = prepared(rows(30, 500));
  const changed = (part: object) => `[${JSON.stringify({ ...JSON.parse(text), ...part })}]`;

  test.each([
    ['no JSON', '{'],
    ['no list', text],
    ['no object', '[1, null, "x", []]'],
    ['another hash', changed({ sha256: 'x' })],
    ['another table', changed({ table: '__proto__' })],
    ['gaps', changed({ gaps: 'toString' })],
    ['a share', changed({ heldOut: 99 })],
    ['a seed', changed({ seed: 0.5 })],
    ['rows that are no letters', changed({ rows: '%%%' })],
    ['rows that are nothing packed', changed({ rows: btoa('nothing packed') })],
  ])('is passed over: %s', (_, given) => {
    expect(readOwnLinks(given)).toEqual([]);
  });

  test('roles that do not fit the table are not taken', async () => {
    expect(await takeLinked(changed({ roles: 'yy' }), sessionDesk())).toBe(false);
    expect(await takeLinked(changed({ roles: 'nnnn' }), sessionDesk())).toBe(false);
  });
});
