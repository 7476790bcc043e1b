import { describe, expect, test } from 'vitest';
import { firstChoices, rolesFor, rolesOf, rolesText, withRole } from '../../../src/lib/table/choices';
import { IRISES, tableOf } from './csvBytes';

const rolesOfText = (text: string) => firstChoices(tableOf(text), 1).roles;

describe('before the reader chooses', () => {
  test('the last column is the target, a class where it is names', () => {
    expect(rolesOfText(IRISES)).toEqual(['number', 'number', 'targetClass']);
  });

  test.each([
    ['a name that targets have', 'species,a,b\nx,1,2.5\nz,2,5.5\n', ['targetClass', 'number', 'number']],
    ['few whole numbers', 'a,y\n1.5,0\n2,1\n3,0\n', ['number', 'targetClass']],
    ['other numbers', 'a,y\n1.5,0.5\n2,1\n4,0\n', ['number', 'targetNumber']],
    ['running numbers', 'id,a,y\n1,5,x\n2,7,z\n3,6,x\n', ['unused', 'number', 'targetClass']],
    ['a constant column', 'a,b,y\n5,1,x\n7,1,z\n', ['number', 'unused', 'targetClass']],
    ['text among numbers', 'a,b,y\n5,1,x\n7,2,z\n1,n.a.,z\n', ['number', 'unused', 'targetClass']],
    ['names of few values', 'c,b,y\nu,3,x\nv,2,z\nu,9,z\n', ['class', 'number', 'targetClass']],
  ])('%s count', (_, text, roles) => {
    expect(rolesOfText(text)).toEqual(roles);
  });
});

test('a column can have only the roles that it fits', () => {
  const [length, , species] = tableOf(IRISES).columns;
  expect(length && rolesFor(length)).toEqual(['unused', 'number', 'class', 'targetNumber', 'targetClass', 'group']);
  expect(species && rolesFor(species)).toEqual(['unused', 'class', 'targetClass', 'group']);
});

test('another target or group takes the place of the one before', () => {
  const table = tableOf('a,b,g,y\n1,4,u,x\n3,3,v,z\n2,9,u,x\n');
  const first = withRole(table, firstChoices(table, 1), 2, 'group');
  expect(first.roles).toEqual(['number', 'number', 'group', 'targetClass']);
  const other = withRole(table, withRole(table, first, 0, 'targetNumber'), 1, 'group');
  expect(other.roles).toEqual(['targetNumber', 'group', 'class', 'class']);
});

test('roles go through a link, and others than the table can have do not', () => {
  const table = tableOf(IRISES);
  const { roles } = firstChoices(table, 1);
  expect(rolesText(roles)).toBe('nny');
  expect(rolesOf('nny', table)).toEqual(roles);
  for (const text of ['', 'nn', 'nnyy', 'nnn', 'yny', 'ggy', 'nnq', 'nnÿ']) expect(rolesOf(text, table), text).toBeUndefined();
});
