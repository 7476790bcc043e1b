import { describe, expect, test } from 'vitest';
import { bandTable, schema } from '../../../src/components/widgets/gap-band/figure';
import { outcome } from '../../../src/components/widgets/gap-band/GapBand';
import { answersOf, coins, ensemble, MEMBERS, sweptSpecs, type Answers } from '../../../src/components/widgets/gap-band/model';
import words from '../../../src/content/words/en/gap-band.json';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { endRatio, GAP, gapRatio, QUESTIONS, separatePasses, spreadOf } from '../../../src/lib/experiments/dropout/gapRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const level = (height: number) => QUESTIONS.map(() => height);
const inGap = (x: number) => Math.abs(x) < GAP;

/** Coins whose spread is half as wide in the gap, and networks at the heights 0 to 7. */
const answers: Answers[] = [
  { answer: level(0), passes: { lines: [level(1)], spread: QUESTIONS.map((x) => (inGap(x) ? 0.1 : 0.2)) } },
  ...Array.from({ length: MEMBERS }, (_, member): Answers => ({ answer: level(member) })),
];

describe('the runs', () => {
  const specs = sweptSpecs(defaults);

  test('are valid, and share their points, none of which lies in the gap', () => {
    expect(specs.flatMap(specProblems)).toEqual([]);
    const sets = specs.map((spec) => createDataSet(spec).training.inputs);
    for (const inputs of sets) expect(inputs).toEqual(sets[0]);
    expect(Math.min(...Array.from(sets[0] ?? [], Math.abs))).toBeGreaterThanOrEqual(GAP - 1e-6);
    expect(Math.max(...Array.from(sets[0] ?? [], Math.abs))).toBeLessThanOrEqual(1);
  });

  test('of the crowd differ in their weights', () => {
    expect(new Set(specs.slice(1).map(({ seed }) => seed)).size).toBe(MEMBERS);
  });
});

test('passes are told apart, and their spread is a standard deviation', () => {
  const passes = separatePasses([...level(1), ...level(3)]);
  expect(passes).toHaveLength(2);
  expect(spreadOf(passes)[0]).toBeCloseTo(Math.SQRT2, 12);
});

test('the ratios look into the gap, and at its ends', () => {
  const spread = QUESTIONS.map((x) => (inGap(x) ? 1 : 2));
  expect(gapRatio(spread)).toBeCloseTo(0.5, 12);
  expect(endRatio(spread)).toBeCloseTo(0.5, 12);
});

test('both bands are made of what was answered', () => {
  expect(coins(answers)?.middle).toEqual(level(0));
  expect(ensemble(answers)?.middle[0]).toBeCloseTo(3.5, 12);
  expect(ensemble(answers.slice(0, 2))).toBeUndefined();
  expect(bandTable(answers, words).rows).toHaveLength(QUESTIONS.length);
  expect(outcome(answers, words)).toBe(
    'In the gap the band of the coins is 0.50 times as wide as beside it, that of the eight networks 1.0 times.',
  );
  expect(outcome(answers.slice(0, 4), words)).toBe(words.phrases.running);
});

test('of a run that diverged nothing is kept', () => {
  expect(answersOf({ records: [], divergedAt: 3 })).toEqual({ answer: [] });
});
