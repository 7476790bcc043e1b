import { describe, expect, test } from 'vitest';
import { ownSplit } from '../../../src/lib/data/ownTable';
import { firstChoices, type TableChoices } from '../../../src/lib/table/choices';
import { prepareTable, type PreparedTable } from '../../../src/lib/table/prepareTable';
import type { ReadTable } from '../../../src/lib/table/readTable';
import { tableOf } from './csvBytes';

const choose = (table: ReadTable, part: Partial<TableChoices> = {}): TableChoices => ({ ...firstChoices(table, 1), ...part });

function prepared(text: string, part: Partial<TableChoices> = {}): PreparedTable {
  const made = prepareTable(tableOf(text), choose(tableOf(text), part));
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.prepared;
}

function problemOf(text: string, part: Partial<TableChoices> = {}) {
  const made = prepareTable(tableOf(text), choose(tableOf(text), part));
  return made.ok ? undefined : made.problem;
}

const PETS = `weight,kind,age,owner,name
4,cat,,ann,a
20,dog,3,bob,b
,cat,7,ann,c
5,cat,2,cid,d
30,dog,9,bob,e
3,,1,dan,f
`;

describe('rows with gaps', () => {
  test('are left out, with the line of the first', () => {
    const { table, data, remarks } = prepared(PETS, { roles: ['number', 'targetClass', 'number', 'unused', 'unused'] });
    expect(table.count).toBe(3);
    expect(table.inputs.map(({ values }) => [...values])).toEqual([
      [20, 5, 30],
      [3, 2, 9],
    ]);
    expect([...table.targets]).toEqual([1, 0, 1]);
    expect(data).toMatchObject({ kind: 'own', features: 2, classes: 2, heldOut: 1, points: 2, validationPoints: 1, seed: 1 });
    expect(remarks).toContainEqual({ kind: 'leftOut', values: { rows: 3, line: 2 } });
  });

  test('are filled, but those without a target are left out', () => {
    const { table, remarks } = prepared(PETS, { roles: ['number', 'targetClass', 'number', 'unused', 'unused'], gaps: 'fill' });
    expect(table.inputs.map(({ values }) => [...values])).toEqual([
      [4, 20, NaN, 5, 30],
      [NaN, 3, 7, 2, 9],
    ]);
    expect(remarks).toContainEqual({ kind: 'leftOut', values: { rows: 1, line: 7 } });
    expect(remarks).toContainEqual({ kind: 'filled', values: { columns: 'weight, age' } });
  });
});

test('numbers come before classes, each class of which is an input', () => {
  const { table, data, remarks } = prepared('c,n,y\nu,1,2.5\nv,2,3.5\nu,3,4.5\nw,4,5\n', { roles: ['class', 'number', 'targetNumber'] });
  expect(table.inputs).toEqual([
    { kind: 'number', values: Float64Array.of(1, 2, 3, 4) },
    { kind: 'class', classes: 3, values: Int32Array.of(0, 1, 0, 2) },
  ]);
  expect(data.features).toBe(4);
  expect(data.classes).toBeUndefined();
  expect(remarks.map(({ kind }) => kind)).toEqual(['oneHot', 'standardised', 'split']);
});

test('rows of a group stay together, on one side of the split', () => {
  const { table, data, remarks } = prepared(PETS, { roles: ['unused', 'targetClass', 'number', 'group', 'unused'], gaps: 'fill' });
  expect([...(table.groups ?? [])]).toEqual([0, 1, 0, 2, 1]);
  expect(data.heldOut).toBe(1);
  expect(data.points + (data.validationPoints ?? 0)).toBe(5);
  expect(remarks.some(({ kind, values }) => kind === 'groupSplit' && values['column'] === 'owner')).toBe(true);
});

test('an input that is the same in all rows is left out and told', () => {
  const { table, remarks } = prepared('a,b,y\n1,7,x\n2,7,z\n3,7,x\n4,7,z\n', { roles: ['number', 'number', 'targetClass'] });
  expect(table.inputs).toHaveLength(1);
  expect(remarks).toContainEqual({ kind: 'constantInput', values: { column: 'b', value: '7', line: 2 } });
});

test('a class that no training row has is told', () => {
  const told = Array.from({ length: 10 }, (_, seed) => {
    const { table, remarks } = prepared('a,y\n1,x\n2,x\n3,z\n4,x\n', { roles: ['number', 'targetClass'], seed });
    expect(remarks.some(({ kind, values }) => kind === 'unseenClass' && values['value'] === 'z')).toBe(
      ownSplit(table, seed, 1).held[0] === 2,
    );
    return remarks.some(({ kind }) => kind === 'unseenClass');
  });
  expect(new Set(told).size).toBe(2);
});

describe('choices that give no data have a sentence', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i},k${i}`).join('\n');

  test.each([
    ['no target', PETS, { roles: ['number', 'class', 'number', 'class', 'class'] }, 'noTarget', {}],
    [
      'inputs that are constant',
      'a,b,y\n7,,x\n7,,z\n7,,x\n',
      { roles: ['number', 'unused', 'targetClass'] },
      'onlyConstants',
      { column: 'a', value: '7', line: 2 },
    ],
    ['no input', PETS, { roles: ['unused', 'targetClass', 'unused', 'unused', 'unused'] }, 'noInput', {}],
    [
      'one class',
      'a,y\n1,x\n2,x\n3,\n4,x\n',
      { roles: ['number', 'targetClass'] },
      'oneClass',
      { column: 'y', value: 'x', line: 2, last: 5 },
    ],
    [
      'a constant target',
      'a,y\n1,2.5\n2,2.5\n3,2.5\n',
      { roles: ['number', 'targetNumber'] },
      'constantTarget',
      { column: 'y', value: '2.5', line: 2, last: 4 },
    ],
    [
      'too many classes',
      `a,y\n${rows(30)}`,
      { roles: ['number', 'targetClass'] },
      'tooManyClasses',
      { column: 'y', classes: 30, most: 20 },
    ],
    ['no row without a gap', 'a,b,y\n1,,x\n,2,z\n', { roles: ['number', 'number', 'targetClass'] }, 'noRows', { line: 2 }],
    ['two rows', 'a,y\n1,x\n2,z\n', { roles: ['number', 'targetClass'] }, 'tooFewRows', { rows: 2, fewest: 3 }],
    ['one group', 'a,g,y\n1,u,x\n2,u,z\n3,u,x\n', { roles: ['number', 'group', 'targetClass'] }, 'tooFewGroups', {}],
    [
      'numbers that cannot be squared',
      'a,y\n1e300,x\n-2,z\n3,x\n',
      { roles: ['number', 'targetClass'] },
      'tooLargeNumbers',
      { column: 'a', line: 2, value: '1e300' },
    ],
  ] as const)('%s', (_, text, part, kind, values) => {
    expect(problemOf(text, part as unknown as Partial<TableChoices>)).toEqual({ kind, values });
  });
});

describe('the hash of a table', () => {
  const roles = { roles: ['number', 'targetClass'] as const };
  const hash = (text: string) => prepared(text, roles).table.hash;

  test('is of the rows as numbers, whatever their file looks like', () => {
    expect(hash('a,y\n1,x\n2,z\n3,x\n')).toBe(hash('b;target\r\n"1,0";x\r\n2;z\r\n3;x\r\n'));
  });

  test('is another when a number, a class or the order is', () => {
    const first = hash('a,y\n1,x\n2,z\n3,x\n');
    expect(new Set([first, hash('a,y\n1,x\n2,z\n4,x\n'), hash('a,y\n1,x\n2,z\n3,z\n'), hash('a,y\n2,z\n1,x\n3,x\n')]).size).toBe(4);
  });
});
