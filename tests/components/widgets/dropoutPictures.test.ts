import { expect, test } from 'vitest';
import { definition, errorTable, schema } from '../../../src/components/widgets/dropout-pictures/figure';
import { outcome } from '../../../src/components/widgets/dropout-pictures/DropoutPictures';
import {
  cells,
  DECAYS,
  meanError,
  ofPictures,
  PICTURES,
  PROBABILITIES,
  SEEDS,
  sweptSpecs,
} from '../../../src/components/widgets/dropout-pictures/model';
import words from '../../../src/content/words/en/dropout-pictures.json';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const EACH = PICTURES.length * (PROBABILITIES.length + DECAYS.length);
/** As if the error grew with p, and were less with weight decay, on each number of pictures. */
const errors = Array.from({ length: SEEDS }, (_, seed) =>
  sweptSpecs(defaults)
    .slice(0, EACH)
    .map(({ data, layers, optimiser }) => {
      const p = layers.find((layer) => layer.kind === 'dropout')?.p ?? NaN;
      return 10 / data.points + 0.1 * p - (optimiser.weightDecay ?? 0) + 0.001 * seed;
    }),
).flat();

test('the runs are valid, and those of a seed share rows and weights', () => {
  const specs = sweptSpecs(defaults);
  expect(specs).toHaveLength(SEEDS * EACH);
  expect(specs.flatMap(specProblems)).toEqual([]);
  expect(new Set(specs.slice(0, EACH).map(({ seed }) => seed)).size).toBe(1);
  expect(new Set(specs.map(({ seed }) => seed)).size).toBe(SEEDS);
});

test('every result finds its place: pictures, p, weight decay', () => {
  const all = cells(errors);
  expect(all).toHaveLength(EACH);
  for (const cell of all) {
    expect(cell.errors).toHaveLength(SEEDS);
    expect(meanError(cell)).toBeCloseTo(10 / cell.pictures + 0.1 * cell.p - cell.weightDecay + 0.0015, 9);
  }
  const { dropout, decay } = ofPictures(all, 300);
  expect(dropout.map(({ p }) => p)).toEqual([...PROBABILITIES]);
  expect(decay?.weightDecay).toBe(0.003);
});

test('half of a sweep has no numbers where there are none, and says so', () => {
  expect(outcome(cells([]), words)).toBe(words.phrases.notYet);
  expect(outcome(cells(errors.slice(0, 5)), words)).toBe(words.phrases.running);
  expect(errorTable(cells(errors.slice(0, 5)), words).rows).toHaveLength(5);
  expect(ofPictures(cells(errors.slice(0, 5)), 300).decay).toBeUndefined();
});

test('the sentence has all three numbers of pictures', () => {
  expect(outcome(cells(errors), words)).toBe(
    'With 100 pictures 10.2 % are misread without dropout, 10.2 % at the best p = 0, and 9.8 % with the best weight decay. With 300 pictures 3.5 % are misread without dropout, 3.5 % at the best p = 0, and 3.2 % with the best weight decay. With 1,000 pictures 1.1 % are misread without dropout, 1.1 % at the best p = 0, and 0.9 % with the best weight decay.',
  );
});

test('a run that diverged counts for nothing', () => {
  expect(definition.numbers?.resultOf({ records: [], divergedAt: 3 })).toBeNaN();
  expect(cells([NaN])[0]?.errors).toEqual([]);
});
