import { describe, expect, test } from 'vitest';
import { testCost, testsCost, timeLeft } from '../../../src/lib/clinic/level';
import { FAULTS } from '../../../src/lib/clinic/fault';
import { isAtAnotherLevel, newVisit, readVisits, remembered, schema, visitOf, visitsText } from '../../../src/lib/clinic/visit';
import { writePermalink } from '../../../src/lib/share/permalink';

const visit = { ...newVisit({ case: 48, level: 'all' }), ordered: ['start', 'layers'], tried: ['leak'], isTold: true } as const;

describe('how far a reader has come', () => {
  test('is read as it was written', () => {
    expect(readVisits(visitsText([visit]))).toEqual([visit]);
    expect(readVisits(JSON.stringify(visit))).toEqual([visit]);
  });

  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"case":-1,"level":"all"}',
    '{"case":1.5,"level":"all"}',
    '{"case":4294967296,"level":"all"}',
    '{"case":"1","level":"all"}',
    '{"case":1,"level":"none"}',
  ])('is not read from %s', (text) => {
    expect(readVisits(text)).toEqual([]);
  });

  test('is read without what there is not, and nothing twice', () => {
    const text = '{"case":1,"level":"few","ordered":["start","nothing","start",{}],"tried":"leak","isTold":"yes"}';
    expect(readVisits(text)).toEqual([{ case: 1, level: 'few', ordered: ['start'], tried: [], isTold: false }]);
  });

  test('is kept by case and level, and found again', () => {
    const other = newVisit({ case: 48, level: 'few' });
    const visits = remembered(remembered([visit], other), newVisit({ case: 49, level: 'all' }));
    expect(visits.map((kept) => kept.case)).toEqual([49, 48, 48]);
    expect(visitOf(visits, { case: 48, level: 'all' })).toEqual(visit);
    expect(visitOf(visits, { case: 7, level: 'all' })).toEqual(newVisit({ case: 7, level: 'all' }));
    expect(isAtAnotherLevel(visits, other)).toBe(true);
    expect(isAtAnotherLevel(visits, visit)).toBe(false);
  });

  test('is kept once, and of many cases the latest', () => {
    const many = Array.from({ length: 80 }, (_, i) => newVisit({ case: i, level: 'all' }));
    const visits = many.reduce(remembered, [visit]);
    expect(visits).toHaveLength(50);
    expect(visits[0]).toEqual(many.at(-1));
    expect(remembered(visits, { ...newVisit({ case: 76, level: 'all' }), isTold: true })).toHaveLength(50);
  });
});

test('a link says the number of the case and the level, and no fault', () => {
  const link = writePermalink('clinic', schema, visit);
  expect(link).toBe('figure=clinic&case=48&level=all');
  for (const fault of FAULTS) expect(link).not.toContain(fault);
});

test('dear tests take three times as long, and not all can be ordered', () => {
  expect(testCost('rates', 'dear')).toBe(3 * testCost('rates', 'all'));
  expect(timeLeft(['rates', 'seeds'], 'dear')).toBe(60 - 42);
  expect(timeLeft(['rates', 'seeds'], 'all')).toBe(Infinity);
  expect(testsCost(['start', 'modes'], 'few')).toBe(3);
});
