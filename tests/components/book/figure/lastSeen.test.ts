import { expect, test } from 'vitest';
import { lastSeen, recordedStep } from '../../../../src/components/book/figure/lastSeen';
import type { Moment } from '../../../../src/lib/training/message';

const oneDiverged: Moment = [
  { kind: 'diverged', step: 35, reason: '' },
  { kind: 'record', step: 40, training: { loss: 1 } },
];

test('the step of a moment is that of its records', () => {
  expect(recordedStep(oneDiverged)).toBe(40);
  expect(recordedStep([{ kind: 'finished', step: 40 }, undefined])).toBeUndefined();
});

test('a run without a record stays as it was last seen, and one that was never seen is absent', () => {
  const lossOf = ({ training }: { training?: { loss: number } }) => training?.loss;
  expect(lastSeen(oneDiverged, lossOf, [7, 8])).toEqual([7, 1]);
  expect(lastSeen(oneDiverged, lossOf)).toEqual([undefined, 1]);
});
