import { beforeAll, expect, test } from 'vitest';
import { streamKey, uniform } from '../../src/lib/math/random';
import { ownCall } from '../../src/lib/pytorch/ownOptimiser';
import { ownOptimiser } from '../../src/lib/pytorch/ruleSource';
import { CompiledRule } from '../../src/lib/rules/compiledRule';
import { readRule } from '../../src/lib/rules/readRule';
import type { Rule } from '../../src/lib/rules/rule';
import { runJobs, type JobResult } from './jobs';

const STEPS = 6;
const LENGTH = 7;
const SHAPE = [LENGTH];
/** Relative to the larger of a number and 1: the page keeps weights and memories in single precision, the class in double. */
const TOLERANCE = 2e-5;
/** By so much the weights and gradients are moved, relatively, to see what hangs on rounding. */
const NUDGES = [3e-6, -3e-6, 5e-6];

const drawn = (stream: number, step: number) =>
  Array.from({ length: LENGTH }, (_, i) => Math.fround(uniform(streamKey(11, stream), step * LENGTH + i) - 0.45));

/** Weights after each step on the page; steps after the first that leaves the finite numbers are not there. */
function onPage(rule: Rule, nudge = 0): number[][] {
  const compiled = new CompiledRule(rule, LENGTH);
  const memory = compiled.memory(LENGTH);
  const moved = (values: readonly number[]) => Float32Array.from(values, (value, i) => value * (1 + nudge * (1 + (i % 3))));
  const weights = moved(drawn(1, 0));
  const seen: number[][] = [];
  for (let t = 1; t <= STEPS; t++) {
    compiled.step(weights, moved(drawn(2, t)), memory, t);
    if (!weights.every(Number.isFinite)) break;
    seen.push(Array.from(weights));
  }
  return seen;
}

const program = (rule: Rule): string => `import math
import torch

${ownOptimiser(rule).source}


def run():
    w = torch.nn.Parameter(torch.tensor(${JSON.stringify(drawn(1, 0))}, dtype=torch.float64).reshape(${JSON.stringify(SHAPE)}))
    optimizer = ${ownCall(ownOptimiser(rule), '[w]')}
    for gradient in ${JSON.stringify(Array.from({ length: STEPS }, (_, step) => drawn(2, step + 1)))}:
        w.grad = torch.tensor(gradient, dtype=torch.float64)
        try:
            optimizer.step()
        except (ZeroDivisionError, OverflowError, ValueError):  # of Python's own numbers, where the page has no finite one
            return True
        seen.extend(w.flatten().tolist())
    return False


seen = []
stopped = run()
`;

/** Tests that the class of each rule does in PyTorch what the page does: as many steps as rounding leaves alike. */
export function rulesAgree(name: string, texts: readonly (readonly [id: string, text: string])[], leastCompared: number): void {
  const rules = texts.map(([id, text]) => {
    const { rule, fault } = readRule(text);
    if (!rule) throw new Error(`${id}: ${fault.sentence}\n${text}`);
    return { id, rule };
  });
  let results: Record<string, JobResult> = {};
  let compared = 0;

  beforeAll(async () => {
    results = await runJobs(
      name,
      rules.map(({ id, rule }) => ({ id, kind: 'program', source: program(rule), expressions: ['seen', '[stopped]'] })),
    );
  });

  test.each(rules)('$id', ({ id, rule }) => {
    const { values, error } = results[id] ?? {};
    expect(error).toBeUndefined();
    const page = onPage(rule);
    const nudged = NUDGES.map((nudge) => onPage(rule, nudge));
    const apart = (left: number, right: number) => Math.abs(left - right) / Math.max(1, Math.abs(left));
    const isCalm = (step: number) =>
      nudged.every((other) => page[step]?.every((weight, i) => apart(weight, other[step]?.[i] ?? NaN) < TOLERANCE * 10) ?? false);
    const calm = page.findIndex((_, step) => !isCalm(step));
    const [seen = [], [stopped] = []] = values ?? [];
    const finished = stopped === 1 ? seen.length / LENGTH : STEPS;
    const steps = Math.min(calm < 0 ? page.length : calm, finished);
    compared += steps;
    const off = page
      .slice(0, steps)
      .flat()
      .filter((weight, i) => !(apart(weight, seen[i] ?? NaN) < TOLERANCE * 3));
    expect(off, `${rule.text}\npage ${JSON.stringify(page.slice(0, steps))}\ntorch ${JSON.stringify(seen)}`).toEqual([]);
  });

  test('rounding leaves enough of them to be compared', () => {
    expect(compared / (STEPS * rules.length)).toBeGreaterThan(leastCompared);
  });
}
