import { describe, expect, test } from 'vitest';
import { keepOwnTable } from '../../../src/lib/data/ownTables';
import { differences } from '../../../src/lib/lab/differences';
import { withData } from '../../../src/lib/lab/labNetwork';
import { classNames, neededFile, parseOwn, splitAnew } from '../../../src/lib/lab/ownData';
import { luckSpecs } from '../../../src/lib/lab/luck';
import { parseNetwork } from '../../../src/lib/lab/parseNetwork';
import { presetState } from '../../../src/lib/lab/presets';
import { without } from '../../../src/lib/lab/without';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { rememberName } from '../../../src/lib/table/usedTables';
import { ownRun } from '../training/ownRun';

const hashOf = (letter: string) => letter.repeat(64);
const ownData = (letter: string) => ({ ...ownRun(hashOf(letter)).spec.data }) as NonNullable<ReturnType<typeof parseOwn>>;
const keep = (letter: string, part: object = {}) => keepOwnTable({ ...ownRun(hashOf(letter)).table, ...part });

describe('data of the reader’s own in a text of unknown origin', () => {
  test('are read as they are written', () => {
    expect(parseOwn({ ...ownData('a') })).toEqual(ownData('a'));
    const { value, refused } = parseNetwork({ ...presetState('momentum').a, data: ownData('a') });
    expect(value.data).toEqual(ownData('a'));
    expect(refused).toEqual([]);
  });

  test.each([
    ['another hash', { table: 'constructor' }],
    ['a hash in capitals', { table: 'A'.repeat(64) }],
    ['no features', { features: 0 }],
    ['one class', { classes: 1 }],
    ['too many rows', { points: 20_001 }],
    ['half a row', { validationPoints: 0.5 }],
    ['no seed', { seed: undefined }],
    ['a text for a number', { heldOut: '3' }],
  ])('with %s are refused, and others take their place', (_, part) => {
    expect(parseOwn({ ...ownData('a'), ...part })).toBeUndefined();
    const { value, refused } = parseNetwork({ ...presetState('momentum').a, data: { ...ownData('a'), ...part } });
    expect(value.data.kind).toBe('moons');
    expect(refused.map(({ name }) => name)).toEqual(['data']);
  });
});

test('a network fits itself to them: as many outputs as classes, or one for a number', () => {
  const { a } = presetState('momentum');
  const classes = withData(a, ownData('a'));
  expect([classes.layers.at(-1), classes.loss]).toEqual([{ kind: 'dense', units: 2 }, 'crossEntropy']);
  const value = withData(a, without(ownData('a'), 'classes'));
  expect([value.layers.at(-1), value.loss]).toEqual([{ kind: 'dense', units: 1 }, 'meanSquaredError']);
});

test('networks on other tables differ in these', () => {
  const { a } = presetState('momentum');
  const [first, second] = [withData(a, ownData('a')), withData(a, ownData('b'))];
  expect(differences(first, first)).toEqual([]);
  expect(differences(first, second)).toMatchObject([{ kind: 'field', a: hashOf('a'), b: hashOf('b') }]);
});

test('what is needed is the file that a link named, or any', () => {
  expect(neededFile({ kind: 'moons', noise: 0, points: 3 })).toBeUndefined();
  expect(neededFile(ownData('c'))).toBe('unknown');
  rememberName(hashOf('c'), { fileName: 'pets.csv', sha256: hashOf('f'), text: '{}', isWhole: false });
  expect(neededFile(ownData('c'))).toMatchObject({ fileName: 'pets.csv' });
  keep('c');
  expect(neededFile(ownData('c'))).toBeUndefined();
});

test('classes have the names of the table', () => {
  keep('d');
  expect(classNames(ownData('d'))).toEqual(['no', 'yes']);
});

describe('over many seeds', () => {
  const { a } = presetState('momentum');

  test('each splits the table anew, the same way for both networks', () => {
    keep('e');
    const network = withData(a, ownData('e'));
    const firsts = luckSpecs(network, network, [1, 2]).map((spec) => [...createDataSet(spec).training.inputs].slice(0, 9).join());
    expect(firsts[0]).toBe(firsts[1]);
    expect(firsts[2]).toBe(firsts[3]);
    expect(firsts[0]).not.toBe(firsts[2]);
  });

  test('rows in groups keep their split', () => {
    keep('f', { groups: Int32Array.from({ length: 40 }, (_, row) => row % 7) });
    expect(splitAnew(ownData('f'))).toEqual(ownData('f'));
    expect(splitAnew({ kind: 'moons', noise: 0, points: 3, seed: 4 })).toHaveProperty('seed', 4);
  });
});
