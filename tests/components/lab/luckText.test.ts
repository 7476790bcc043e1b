import { describe, expect, test } from 'vitest';
import { luckSentences } from '../../../src/components/lab/luckText';
import words from '../../../src/content/words/en/lab.json';
import { judge, type Measure, type Outcome } from '../../../src/lib/lab/luck';

const SEEDS = [2, 3, 4, 5];
const said = (measure: Measure, a: readonly Outcome[], b: readonly Outcome[], looks = 1) =>
  luckSentences(judge(measure, a, b, looks), { measure, seeds: SEEDS, looks }, words);
const losses = (...values: number[]): Outcome[] => values.map((validationLoss) => ({ validationLoss }));
const shares = (...values: number[]): Outcome[] => values.map((validationAccuracy) => ({ validationAccuracy }));

describe('what a comparison came to', () => {
  test('is said as a ratio of losses with its interval, and what it says', () => {
    expect(said('validationLoss', losses(1, 2, 0.5, 4), losses(0.5, 1.2, 0.4, 2.2))).toEqual([
      'B’s validation loss is 0.603 times A’s, 0.436 to 0.832, over 4 seeds. It is lower, and that is more than luck.',
    ]);
  });

  test('is said as percentage points of an accuracy', () => {
    expect(said('validationAccuracy', shares(0.9, 0.8, 0.85, 0.9), shares(0.91, 0.79, 0.85, 0.9))).toEqual([
      'B’s validation accuracy is A’s plus 0 percentage points, −1.3 to 1.3, over 4 seeds. These seeds cannot tell them apart.',
    ]);
  });

  test('names what diverged, and that the number is without it', () => {
    const [, told] = said('validationLoss', losses(1, 2, 3, 1), [...losses(2, 3, 4), { divergedAt: 7 }]);
    expect(told).toBe(
      'Of 4 seeds, A diverged with none and B with 1. The number is over the pairs in which neither did, and says nothing of the others.',
    );
  });

  test('says nothing of luck where hardly a pair is left', () => {
    expect(said('validationLoss', losses(1), losses(2))).toEqual([
      'Fewer than two pairs have a number to compare: there is nothing to say of luck.',
    ]);
  });

  test('is held against the number of comparisons that were asked for', () => {
    const [, warning] = said('validationLoss', losses(1, 2, 0.5, 4), losses(0.5, 1.2, 0.4, 2.2), 20);
    expect(warning).toContain('This is one of 20 comparisons that you have asked for.');
    expect(warning).toContain('is 64 %');
    expect(warning).toContain('Then these seeds cannot tell them apart any more.');
    expect(said('validationLoss', losses(1, 1, 1, 1), losses(0.5, 0.501, 0.502, 0.499), 20)[1]).toContain('What it says holds then too.');
  });
});
