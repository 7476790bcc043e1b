import { expect, test } from 'vitest';
import { course, examine, trained } from '../../../src/lib/clinic/examine';
import type { Fault } from '../../../src/lib/clinic/fault';
import { caseOf } from '../../../src/lib/clinic/sickCase';

/** One with masks in validation, one with statistics that both modes use, one whose loss stops being a number. */
const UNLIKE: readonly Fault[] = ['forgottenEval', 'dropoutBeforeNorm', 'rateTooLarge'];

test.each(UNLIKE)('one training with %s has the curves, and the tests of its end, that three trainings have', (fault) => {
  const { sick } = caseOf(fault, 8);
  expect(trained(sick)).toEqual({ course: course(sick), modes: examine('modes', sick), fresh: examine('fresh', sick) });
});

test('the sweep has at the owner’s rate what the curve has', () => {
  const { sick } = caseOf('tooSmall', 8);
  const last = course(sick)
    .log.slice(-3)
    .map(({ training }) => training);
  expect(examine('rates', sick).endings[3]).toBeCloseTo(last.reduce((sum, loss) => sum + loss, 0) / 3, 12);
});
