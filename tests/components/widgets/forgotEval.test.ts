import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/components/book/figure/packed';
import { definition, schema } from '../../../src/components/widgets/forgot-eval/figure';
import { answersOf, asked, askedSpec, meanVariance, PASSES, questions } from '../../../src/components/widgets/forgot-eval/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

function answers(seed: number) {
  const found = answersOf(trainedRun(askedSpec({ ...defaults, seed })));
  if (!found) throw new Error('the training diverged');
  return found;
}

describe.each([1, 2, 3])('what the reader is told to see, seed %i', (seed) => {
  const network = answers(seed);

  test('in train mode ten passes give ten answers, in eval mode one', () => {
    const distinct = (mode: 'train' | 'eval') =>
      new Set(
        asked(network, mode)
          .answers.slice(0, 10)
          .map((answer) => Array.from(answer).join()),
      ).size;
    expect(distinct('train')).toBe(10);
    expect(distinct('eval')).toBe(1);
  });

  test('the mean of all passes is much nearer to the answer of eval mode than a single pass is', () => {
    const { soFar } = asked(network, 'train');
    expect(soFar.at(-1)?.squaredGap).toBeLessThan(0.15 * meanVariance(soFar));
    expect(asked(network, 'eval').soFar.at(-1)?.squaredGap).toBeCloseTo(0, 12);
  });

  test('where there are no data the answers differ no more than where there are', () => {
    const spread = asked(network, 'train').soFar.at(-1)?.standardDeviation ?? [];
    const mean = (inside: boolean) => {
      const chosen = spread.filter((_, i) => Math.abs(questions[i] ?? NaN) <= 1 === inside);
      return chosen.reduce((sum, value) => sum + value, 0) / chosen.length;
    };
    expect(mean(false)).toBeLessThan(1.2 * mean(true));
  });
});

test('answers are read from the page as they were trained, to a hundredth', () => {
  const network = answers(1);
  const read = unpacked(packed(network, definition.digits));
  expect(read.passes).toHaveLength(PASSES);
  [read.evalAnswer, ...read.passes].forEach((answer, i) => {
    const original = [network.evalAnswer, ...network.passes][i] ?? [];
    expect(answer).toHaveLength(original.length);
    expect(Math.max(...Array.from(answer, (value, x) => Math.abs(value - (original[x] ?? NaN))))).toBeLessThanOrEqual(0.00501);
  });
});

test('a run that diverged gives no answers', () => {
  expect(answersOf({ records: [], divergedAt: 3 })).toBeUndefined();
  expect(answers(1).passes).toHaveLength(PASSES);
});
