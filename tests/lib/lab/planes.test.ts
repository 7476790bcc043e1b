import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { DATA_FIELDS, type BookData } from '../../../src/lib/lab/labFields';
import { createDataSpec } from '../../../src/lib/lab/newParts';
import { gridOf } from '../../../src/lib/lab/planes';
import type { DataSpec } from '../../../src/lib/spec/spec';

const kinds = Object.keys(DATA_FIELDS) as BookData[];
const drawn = kinds.filter((kind) => gridOf(createDataSpec(kind)) !== undefined);

test('what has one or two inputs is drawn, and nothing else', () => {
  expect(kinds.filter((kind) => !drawn.includes(kind))).toEqual(['digits', 'handwriting', 'penguins']);
});

describe.each(drawn)('the picture of %s', (kind) => {
  test.each([0.1, 0.5])('with noise %d has nearly all the points, and does not lose them in a corner', (noise) => {
    const data = { ...createDataSpec(kind), noise } as DataSpec;
    const grid = gridOf(data);
    if (!grid) throw new Error('it is drawn');
    const { training, features } = createDataSet({
      data: { ...data, points: 500 },
      seed: 1,
      loss: kind === 'regression' ? 'meanSquaredError' : 'crossEntropy',
    });
    [grid.x, grid.y ?? grid.x].slice(0, features).forEach(([low, high], axis) => {
      const along = Array.from({ length: 500 }, (_, row) => training.inputs[row * features + axis] ?? NaN);
      expect(along.filter((value) => value >= low && value <= high).length).toBeGreaterThan(470);
      expect(Math.max(...along) - Math.min(...along)).toBeGreaterThan(0.5 * (high - low));
    });
  });
});
