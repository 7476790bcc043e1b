import { describe, expect, test } from 'vitest';
import { testCost, testsCost, timeLeft } from '../../../src/lib/clinic/level';
import { FAULTS } from '../../../src/lib/clinic/fault';
import { newVisit, readVisit, schema, visitText } from '../../../src/lib/clinic/visit';
import { writePermalink } from '../../../src/lib/share/permalink';

const visit = { ...newVisit({ case: 48, level: 'all' }), ordered: ['start', 'layers'], tried: ['leak'], isTold: true } as const;

describe('how far a reader has come', () => {
  test('is read as it was written', () => {
    expect(readVisit(visitText(visit))).toEqual(visit);
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
    expect(readVisit(text)).toBeUndefined();
  });

  test('is read without what there is not, and nothing twice', () => {
    const text = '{"case":1,"level":"few","ordered":["start","nothing","start",{}],"tried":"leak","isTold":"yes"}';
    expect(readVisit(text)).toEqual({ case: 1, level: 'few', ordered: ['start'], tried: [], isTold: false });
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
