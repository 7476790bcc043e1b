import { describe, expect, test } from 'vitest';
import { choice, logRange, whole } from '../../../src/lib/share/setting';
import { readChoice, rightOption } from '../../../src/lib/practice/choice';
import { curveFit, heightAt, LEVELS, readCurve, shareOfAxis } from '../../../src/lib/practice/curve';
import { readDerivation } from '../../../src/lib/practice/derivation';
import type { CurveExercise, LinesExercise } from '../../../src/lib/practice/kinds';
import { areAllFound, linesFound, readLines } from '../../../src/lib/practice/lines';
import { numberSpan, placeOfNumber, readNumber } from '../../../src/lib/practice/number';
import { brokenDuels, duels, readOrder } from '../../../src/lib/practice/order';
import { readSettings, settingsText } from '../../../src/lib/practice/settings';

describe('a number', () => {
  const exercise = { kind: 'number', key: 10, slack: 0.01, within: [-1000, 1e6] } as const;

  test.each([
    ['400', '400'],
    [' 1,200 ', '1200'],
    ['12,345.5', '12345.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['2/3', String(2 / 3)],
    ['3e-4', '0.0003'],
    ['\u22122', '-2'],
    ['4.4*10^5', '440000'],
    ['4.4·10^5', '440000'],
    ['4.4 × 10⁵', '440000'],
    ['4.4 x 10**5 steps', '440000'],
    ['4.4 × 10^{5}', '440000'],
    ['3 × 10⁻⁴', '0.0003'],
    ['-3·10^\u22122', '-0.03'],
    ['10^5', '100000'],
    ['-10²', '-100'],
    ['1/10^3', '0.001'],
    ['400 steps', '400'],
    ['400steps', '400'],
  ])('is read from %j', (text, answer) => {
    expect(readNumber(text, exercise, 'steps')).toMatchObject({ answer });
  });

  test.each([
    ['', 'empty'],
    ['0,5', 'comma'],
    ['4,4*10^5', 'comma'],
    ['0,056', 'comma'],
    ['1e999', 'tooLarge'],
    ['about 3 %', 'words'],
    ['~3', 'words'],
    ['three', 'notANumber'],
    ['1/0', 'notANumber'],
    ['1/2/3', 'notANumber'],
    ['0x10', 'words'],
    ['4*10', 'notANumber'],
    ['4*10^', 'notANumber'],
    ['4*2^5', 'notANumber'],
    ['410^2', 'notANumber'],
    ['4 10^2', 'notANumber'],
    ['4**10^2', 'notANumber'],
    ['10^2^2', 'notANumber'],
    ['10^1.5', 'notANumber'],
    ['10⁻', 'notANumber'],
    ['10^400', 'tooLarge'],
    ['(16!)^2', 'notANumber'],
    ['1 2', 'notANumber'],
    ['--1', 'notANumber'],
    ['1000001', 'outOfRange'],
    ['-1001', 'outOfRange'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['9'.repeat(61), 'notANumber'],
  ])('is not taken from %j, and it is said why', (text, problem) => {
    expect(readNumber(text, exercise, 'steps')).toEqual({ problem });
  });

  test('groups thousands only where the number can be meant', () => {
    expect(readNumber('3,162', { within: [-10, 10] })).toEqual({ problem: 'comma' });
    expect(readNumber('3,162', { within: [-1e6, 1e6] })).toMatchObject({ answer: '3162' });
    expect(readNumber('3,162,000', { within: [-10, 10] })).toEqual({ problem: 'outOfRange' });
  });

  test('is right within what the seeds gave, and a little beyond', () => {
    const rows = [[310], [390], [333]];
    expect(numberSpan(exercise, rows)).toEqual([310, 390]);
    expect([300, 307, 350, 393, 395].map((value) => placeOfNumber(exercise, value, rows))).toEqual([
      'low',
      'within',
      'within',
      'within',
      'high',
    ]);
    expect(placeOfNumber(exercise, 10.05, [])).toBe('within');
    expect(placeOfNumber(exercise, 10.2, [])).toBe('high');
  });
});

describe('a choice', () => {
  const exercise = { options: ['a', 'b', 'c'], right: ([value = 0]: readonly number[]) => (value > 0 ? 'b' : 'c') };

  test('is what most seeds say', () => {
    expect(rightOption(exercise, [[1], [-1], [2]])).toBe('b');
    expect(rightOption(exercise, [[-1], [-1], [2]])).toBe('c');
  });

  test('is one of the options', () => {
    expect(readChoice(' b ', exercise)).toEqual({ answer: 'b', value: 'b' });
    expect(readChoice('d', exercise)).toEqual({ problem: 'notAnOption' });
  });
});

describe('an order', () => {
  const exercise = { contestants: ['a', 'b', 'c'] };
  const rows = [
    [1, 2, Infinity],
    [1, 3, NaN],
    [2, 1, 9],
  ];

  test('names each contestant once', () => {
    expect(readOrder('c, a,b', exercise)).toMatchObject({ answer: 'c,a,b' });
    for (const text of ['a,b', 'a,b,b', 'a,b,c,c', 'a,b,d']) expect(readOrder(text, exercise)).toEqual({ problem: 'notAnOrder' });
  });

  test('is broken only where the seeds agree', () => {
    const found = duels(exercise, rows);
    expect(found.map(({ first, second }) => `${first} before ${second}`)).toEqual(['a before c', 'b before c']);
    expect(brokenDuels(['b', 'a', 'c'], found)).toEqual([]);
    expect(brokenDuels(['a', 'c', 'b'], found)).toEqual([{ first: 'b', second: 'c', won: 3, lost: 0 }]);
  });

  test('has two in either order whose numbers are level', () => {
    const close = [
      [2.299, 2.3, Infinity],
      [0.999, 1, NaN],
      [-1, -0.999, 5],
    ];
    const pairs = (level: number) => duels({ ...exercise, level }, close).map(({ first, second }) => `${first} before ${second}`);
    expect(pairs(0.01)).toEqual(['a before c', 'b before c']);
    expect(pairs(0.0001)).toEqual(['a before b', 'a before c', 'b before c']);
  });

  test('one seed in eight may dissent', () => {
    const eight = Array.from({ length: 8 }, (_, i) => (i === 0 ? [2, 1] : [1, 2]));
    expect(duels({ contestants: ['a', 'b'] }, eight)).toEqual([{ first: 'a', second: 'b', won: 7, lost: 1 }]);
  });
});

describe('a curve', () => {
  const exercise: CurveExercise = {
    kind: 'curve',
    x: [1, 2, 3, 4],
    xScale: 'linear',
    y: [0.01, 1],
    yScale: 'log',
    measured: { by: 'computation', seeds: 2, compute: () => [] },
  };
  const rows = [
    [0.1, 0.1, 0.1, 0.1],
    [0.12, 0.12, 0.12, 0.12],
  ];

  test('has a level over each x', () => {
    expect(readCurve('0,20,40,7', exercise)).toMatchObject({ answer: '0,20,40,7' });
    expect(readCurve('-,-,-,-', exercise)).toEqual({ problem: 'empty' });
    expect(readCurve('1,-,3,4', exercise)).toEqual({ problem: 'incomplete' });
    for (const text of ['1,2,3', '1,2,3,41', '1,2,3,x', '1,2,3,1e1', '1,2,3,-1'])
      expect(readCurve(text, exercise)).toEqual({ problem: 'notACurve' });
  });

  test('lies on its axis, whatever was measured', () => {
    expect(shareOfAxis(0.1, exercise)).toBeCloseTo(0.5);
    expect([0, -1, NaN, Infinity, 2].map((height) => shareOfAxis(height, exercise))).toEqual([0, 0, 1, 1, 1]);
    expect(heightAt(0.5, exercise)).toBeCloseTo(0.1);
  });

  test('is right near the band of the seeds, and told where it lies if not', () => {
    const fit = (levels: number[]) => curveFit(exercise, levels, rows);
    expect(fit([20, 21, 22, 21])).toMatchObject({ isRight: true, lies: 'near' });
    expect(fit([30, 30, 30, 30])).toMatchObject({ isRight: false, lies: 'high' });
    expect(fit([5, 5, 5, 5])).toMatchObject({ isRight: false, lies: 'low' });
    expect(fit([5, 36, 5, 36])).toMatchObject({ isRight: false, lies: 'across' });
    // One point far out is no slip of the finger.
    expect(fit([20, 20, 20, LEVELS])).toMatchObject({ isRight: false });
  });
});

describe('lines', () => {
  const exercise: Pick<LinesExercise, 'faults' | 'either'> = { faults: { mode: [3, 9], rate: [5] }, either: [8] };

  test('are numbers from 1, each once and in order', () => {
    expect(readLines('9, 3,9')).toMatchObject({ answer: '3,9' });
    for (const text of ['0', '1,x', '201', '1,,2']) expect(readLines(text)).toEqual({ problem: 'notLines' });
  });

  test('are found by any of their places, and innocent ones are told', () => {
    expect(linesFound(exercise, [3, 5])).toEqual({ found: ['mode', 'rate'], missed: [], innocent: [] });
    expect(areAllFound(linesFound(exercise, [5, 8, 9]))).toBe(true);
    expect(linesFound(exercise, [4, 5])).toEqual({ found: ['rate'], missed: ['mode'], innocent: [4] });
    expect(areAllFound(linesFound(exercise, [3, 4, 5]))).toBe(false);
  });
});

describe('settings', () => {
  const schema = {
    rate: logRange({ min: 0.001, max: 1, step: 20, default: 0.1 }),
    depth: whole({ min: 1, max: 20, step: 1, default: 10 }),
    scheme: choice(['he', 'xavier'], 'he'),
  };

  test('are what the figure takes, all of them and no other', () => {
    expect(readSettings('scheme=xavier&rate=0.05&depth=3', schema)).toMatchObject({ answer: 'rate=0.05&depth=3&scheme=xavier' });
    expect(settingsText(schema, { rate: 0.05, depth: 3, scheme: 'he' })).toBe('rate=0.05&depth=3&scheme=he');
    for (const text of ['rate=0.05', 'rate=2&depth=3&scheme=he', 'rate=0.05&depth=3&scheme=he&x=1', 'rate=a&depth=3&scheme=he', '&&&'])
      expect(readSettings(text, schema)).toEqual({ problem: 'notSettings' });
  });
});

test('a derivation has an option for every step', () => {
  const steps = [
    { options: ['a', 'b'], right: 'a' },
    { options: ['c', 'd'], right: 'd' },
  ];
  expect(readDerivation('a,d', { kind: 'derivation', steps })).toMatchObject({ answer: 'a,d' });
  expect(readDerivation('a', { kind: 'derivation', steps })).toEqual({ problem: 'incomplete' });
  for (const text of ['a,b', 'a,d,d']) expect(readDerivation(text, { kind: 'derivation', steps })).toEqual({ problem: 'notAnOption' });
});
