import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../../src/lib/experiments/experiment';
import { verdict as verdictOf } from '../../../src/lib/experiments/verdict';
import { claimFile } from '../../../src/lib/lab/claimFile';
import { judge, luckSpecs, outcomeOf, type Measure } from '../../../src/lib/lab/luck';
import { withRule } from '../../../src/lib/lab/newParts';
import { presetState } from '../../../src/lib/lab/presets';
import { ruledRun } from '../../../src/lib/rules/ruledRun';

const FOLDER = new URL('../../../.cache/test-results/claims/', import.meta.url);
const SRC = fileURLToPath(new URL('../../../src/lib/', import.meta.url));

const preset = presetState('momentum');
const [a, b] = [preset.a, preset.b ?? preset.a].map((network) => ({ ...network, steps: 60 })) as [typeof preset.a, typeof preset.a];
const seeds = [2, 3, 4, 5];
const ruled = withRule(b, 'alpha = 0.1\nkeep = 0.5\nv = keep*v + g\nw = w - alpha*(v + 0.1*sign(g))');

/** What the Lab's own runs say, and what the file says that it exports. */
function compared(measure: Measure, second = b) {
  const outcomes = luckSpecs(a, second, seeds).map((spec) => outcomeOf(ruledRun(spec)));
  const judged = judge(
    measure,
    outcomes.filter((_, i) => i % 2 === 0),
    outcomes.filter((_, i) => i % 2 === 1),
    1,
  );
  if (judged.kind !== 'judged') throw new Error('four pairs are enough');
  return { verdict: judged.verdict, text: claimFile({ a, b: second, seeds, measure, verdict: judged.verdict }) };
}

/** The file's experiment, as it is where it belongs: two folders below the experiments. */
async function experimentIn(text: string, name: string): Promise<Experiment> {
  mkdirSync(FOLDER, { recursive: true });
  const path = fileURLToPath(new URL(`${name}.ts`, FOLDER));
  writeFileSync(path, text.replaceAll("from '../../../", `from '${SRC}`).replaceAll("from '../../", `from '${SRC}experiments/`));
  return ((await import(path)) as { experiment: Experiment }).experiment;
}

describe.each([
  ['validationLoss', b],
  ['trainingAccuracy', b],
  ['trainingLoss', ruled],
] as const)('an exported claim on the %s', (measure, second) => {
  test('measures what the Lab has measured, and holds', async () => {
    const { verdict, text } = compared(measure, second);
    const experiment = await experimentIn(text, measure);
    const again = verdictOf(
      experiment,
      experiment.seeds.map((seed) => experiment.measure(seed)),
    );
    expect(again.outcomes).toEqual(verdict.pairs);
    expect([again.effect, ...again.interval]).toEqual([verdict.value, ...verdict.interval]);
    expect(again.holds).toBe(true);
  });
});
