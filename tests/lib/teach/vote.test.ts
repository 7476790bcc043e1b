import { describe, expect, test } from 'vitest';
import { letterOf, noVotes, readCounts, shares, voted } from '../../../src/lib/teach/vote';

describe('a count of hands', () => {
  test('goes up and down, and never below 0', () => {
    const counts = voted(voted(noVotes(3), 1, 1), 1, 1);
    expect(counts).toEqual([0, 2, 0]);
    expect(voted(counts, 1, -1)).toEqual([0, 1, 0]);
    expect(voted(counts, 0, -1)).toEqual(counts);
  });

  test('is left alone by a choice that there is not', () => {
    expect(voted([1, 2], 4, 1)).toEqual([1, 2]);
  });

  test('has shares that add up to 1, and none before the first hand', () => {
    expect(shares([1, 3])).toEqual([0.25, 0.75]);
    expect(shares([0, 0])).toEqual([0, 0]);
  });

  test.each([null, '', '1,2', '1,2,x', '1,2,-3', '1,2,99999', '1,2,0.5'])('is none where %j was written down', (text) => {
    expect(readCounts(text, 3)).toEqual([0, 0, 0]);
  });

  test('is read as it was written', () => {
    expect(readCounts([4, 0, 17].join(), 3)).toEqual([4, 0, 17]);
  });

  test('has the letters of the alphabet', () => {
    expect([0, 1, 4].map(letterOf)).toEqual(['A', 'B', 'E']);
  });
});
