import { describe, expect, test } from 'vitest';
import { definition, schema, stackFrame, stackTable, type Settings } from '../../../src/components/widgets/residual-depth/figure';
import { stackSpecs, STACK_STEPS } from '../../../src/components/widgets/residual-depth/model';
import { outcome } from '../../../src/components/widgets/residual-depth/ResidualDepth';
import words from '../../../src/content/words/en/residual-depth.json';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { plainLayers } from '../../../src/lib/spec/plainLayers';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import type { RunRecord } from '../../../src/lib/training/event';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const { first } = await firstInPage(definition);

const lossesAt = (changes: Partial<Settings>) =>
  stackSpecs({ ...defaults, ...changes }).map((spec) => {
    const { last, divergedAt } = trainedRun({ ...spec, record: { every: STACK_STEPS, training: true } });
    return divergedAt === undefined ? (last.training?.loss ?? NaN) : Infinity;
  });

describe('what the reader is told to see', () => {
  test('forty layers with batch normalisation train with the way round alone', () => {
    const last = first.at(-1);
    expect(last?.step).toBe(STACK_STEPS);
    expect(last?.networks.with.training?.loss).toBeLessThan(0.1);
    expect(last?.networks.without.training?.loss).toBeGreaterThan(1);
  });

  test('four layers train either way', () => {
    for (const loss of lossesAt({ depth: 4 })) expect(loss).toBeLessThan(0.1);
  });

  test('without a norm the residual network diverges, unless its blocks start at zero', () => {
    const [plain, residual] = lossesAt({ norm: 'none' });
    expect(plain).toBeGreaterThan(1);
    expect(residual).toBe(Infinity);
    expect(lossesAt({ norm: 'none', start: 'zero' })[1]).toBeLessThan(0.2);
  });
});

test('both networks have the same layers', () => {
  const [plain, residual] = stackSpecs(defaults);
  expect(plainLayers(residual?.layers ?? [])).toEqual(plain?.layers);
});

test('both ends of every slider make sense to the trainer', () => {
  for (const end of ['min', 'max'] as const) {
    const settings = { ...defaults, depth: schema.depth[end], learningRate: schema.learningRate[end] };
    expect(stackSpecs(settings).flatMap(specProblems)).toEqual([]);
  }
});

test('a network that diverged stays as it was last seen, and is said to be out', () => {
  const record: RunRecord = { kind: 'record', step: 10, training: { loss: 1 }, validation: { loss: 1, accuracy: 0.5 } };
  const before = stackFrame([record, record], undefined);
  const frame = stackFrame([record, { kind: 'diverged', step: 7, reason: '' }], before);
  expect(frame?.networks.with).toEqual({ training: { loss: 1 }, validation: { loss: 1, accuracy: 0.5 }, isOut: true });
  expect(outcome(frame, words)).toContain('the residual one diverged');
  expect(stackTable(frame ? [frame] : [], words).rows).toEqual([[10, 1, 0.5, '', '']]);
});
