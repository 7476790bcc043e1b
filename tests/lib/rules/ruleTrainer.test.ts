import { expect, test } from 'vitest';
import { digitsRun, racerSpec } from '../../../src/lib/experiments/momentum/optimiserRace';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { presetText, type Preset } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import { ruledRun } from '../../../src/lib/rules/ruledRun';

const losses = (records: readonly { training?: { loss: number } | undefined }[]) => records.map(({ training }) => training?.loss ?? NaN);

// The kernel updates in single precision, and rounds in other places: after more steps the two paths part.
test.each([
  ['adam', racerSpec('adam', 0.05)],
  ['heavyBall', racerSpec('momentum', 0.1)],
  ['rmsprop', racerSpec('rmsprop', 0.02)],
] as const)('%s typed by hand trains the network on the digits as the built-in one does', (preset: Preset, optimiser) => {
  const spec = { ...digitsRun(1, optimiser), steps: 30 };
  const typed = ruledRun(spec, readRule(presetText(preset, optimiser.learningRate)).rule);
  const built = losses(trainedRun(spec).records);
  expect(typed.records.map(({ step }) => step)).toEqual([0, 10, 20, 30]);
  losses(typed.records).forEach((loss, i) => expect(Math.abs(loss / (built[i] as number) - 1)).toBeLessThan(1e-3));
});

test('a rule that diverges ends its run', () => {
  const run = ruledRun(digitsRun(1, racerSpec('sgd', 1)), readRule('w = w + 100*exp(w)').rule);
  expect(run.divergedAt).toBeGreaterThan(0);
});
