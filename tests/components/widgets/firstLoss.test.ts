import { describe, expect, test } from 'vitest';
import { schema, startTable } from '../../../src/components/widgets/first-loss/figure';
import { outcome } from '../../../src/components/widgets/first-loss/FirstLoss';
import { SIZES, start } from '../../../src/components/widgets/first-loss/model';
import words from '../../../src/content/words/en/first-loss.json';
import { firstLoss, smallLogitLoss } from '../../../src/lib/experiments/initialization/firstLoss';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('small logits begin at ln C, by the formula', () => {
    for (const classes of [2, 10, 100]) {
      const { loss } = firstLoss({ classes, size: 0.1, seed: 1 });
      expect(Math.abs(loss - smallLogitLoss(classes, 0.1))).toBeLessThan(0.03);
      expect(Math.abs(loss - Math.log(classes))).toBeLessThan(0.05);
    }
  });

  test.each([1, 2, 3, 4])('large logits begin far above it, and certain, with seed %i', (seed) => {
    const { now } = start({ ...defaults, seed });
    expect(now.loss).toBeGreaterThan(2 * Math.log(10));
    expect(now.certainties.at(-1)).toBeGreaterThan(0.95);
  });
});

test('certainties are sorted, and lie between 1 / C and 1', () => {
  const { certainties } = firstLoss({ classes: 5, size: 1, seed: 2 });
  expect(certainties).toEqual(certainties.toSorted((a, b) => a - b));
  expect(certainties[0]).toBeGreaterThanOrEqual(0.2);
  expect(certainties.at(-1)).toBeLessThanOrEqual(1);
});

test('the sentence and the table', () => {
  expect(outcome({ now: { loss: 5, certainties: [0.5, 0.95] }, course: [] }, { ...defaults, size: 3 }, words)).toBe(
    'With logits of size 3.00 the first loss is 5.00, where ln C is 2.30. 50 % of the guesses are made with more than 90 %.',
  );
  expect(startTable(start(defaults), words).rows).toHaveLength(SIZES.length);
});
