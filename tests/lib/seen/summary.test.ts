import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/lib/seen/summary';

const steps = Array.from({ length: 12 }, (_, index) => index * 10);

test('each column with numbers comes to its first, least, greatest and last', () => {
  const rows = steps.map((step, index) => [step, (index - 5) ** 2, index === 0 ? '' : 7, 'word']);
  expect(summaryOf(['step', 'loss', 'level', 'name'], rows)).toEqual([
    { column: 1, first: 25, least: 0, leastAt: 50, greatest: 36, last: 36, endsAt: undefined },
    { column: 2, first: 7, least: 7, leastAt: 10, greatest: 7, last: 7, endsAt: undefined },
  ]);
});

test('a column that ceases to have numbers says where', () => {
  const rows = steps.map((step, index) => [step, index < 4 ? 2 ** index : index === 4 ? Infinity : '']);
  expect(summaryOf(['step', 'loss'], rows)).toMatchObject([{ last: 8, endsAt: 30 }]);
});

test('a short table is its own summary', () => {
  expect(
    summaryOf(
      ['step', 'loss'],
      steps.slice(0, 8).map((step) => [step, 1]),
    ),
  ).toEqual([]);
});

test('a table that begins again has no first and last', () => {
  expect(
    summaryOf(
      ['step', 'loss'],
      [...steps, ...steps].map((step) => [step, 1]),
    ),
  ).toEqual([]);
  expect(
    summaryOf(
      ['brake', 'loss'],
      steps.map((step) => [`brake ${step}`, 1]),
    ),
  ).toEqual([]);
});

test('one that counts down has', () => {
  expect(
    summaryOf(
      ['layer', 'size'],
      steps.toReversed().map((layer) => [layer, layer]),
    ),
  ).toMatchObject([{ first: 110, last: 0, leastAt: 0 }]);
});
