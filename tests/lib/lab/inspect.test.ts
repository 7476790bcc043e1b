import { expect, test } from 'vitest';
import { inspect, MOST_INSPECTED } from '../../../src/lib/lab/inspect';
import { fitted, runOf, withData } from '../../../src/lib/lab/labNetwork';
import { presetState } from '../../../src/lib/lab/presets';
import { firstChoices } from '../../../src/lib/table/choices';
import { prepareTable } from '../../../src/lib/table/prepareTable';
import { train } from '../../../src/lib/training/train';
import { tableOf } from '../table/csvBytes';

const { a } = presetState('momentum');
const short = { ...a, steps: 40 };
const lastOf = (network: typeof a) => {
  const records = [...train(runOf(network))].filter((event) => event.kind === 'record');
  return records.at(-1);
};

test('the validation data are read as the training that is watched reads them', () => {
  const [read] = inspect({ networks: [short], what: 'examples' });
  if (read?.kind !== 'classes') throw new Error('classes are read');
  const right = (read.confusion[0] ?? 0) + (read.confusion[3] ?? 0);
  expect(read.confusion.reduce((sum, cell) => sum + cell, 0)).toBe(500);
  expect(right / 500).toBeCloseTo(lastOf(short)?.validation?.accuracy ?? NaN, 12);
  expect(read.worst.map(({ share }) => share)).toEqual(read.worst.map(({ share }) => share).toSorted((x, y) => x - y));
});

test('of values the worst is missed by the most', () => {
  const network = fitted({ ...short, data: { kind: 'regression', points: 30, validationPoints: 40, noise: 0.1 } });
  const [read] = inspect({ networks: [network], what: 'examples' });
  if (read?.kind !== 'values') throw new Error('values are read');
  const missed = read.worst.map(({ target, output }) => Math.abs(target - output));
  expect(missed).toEqual(missed.toSorted((x, y) => y - x));
  expect(read.worst).toHaveLength(10);
});

test('the loss plane has the last training loss at the end of the path', () => {
  const [plane] = inspect({ networks: [short], what: 'plane' });
  if (plane?.kind !== 'plane') throw new Error('there is a plane');
  expect(plane.path.track.at(-1)).toEqual([0, 0]);
  const middle = plane.around?.losses[(plane.around.losses.length - 1) / 2];
  expect(middle).toBeCloseTo(lastOf(short)?.training?.loss ?? NaN, 4);
});

test('around a network with norms there is no plane of filters', () => {
  const network = fitted({ ...short, steps: 5, layers: a.layers.toSpliced(1, 0, { kind: 'batchNorm' }) });
  const [plane] = inspect({ networks: [network], what: 'plane' });
  expect(plane).toMatchObject({ kind: 'plane' });
  expect(plane).not.toHaveProperty('around');
});

test('the spectrum has an eigenvalue a parameter, and none where the run diverged', () => {
  const small = fitted({
    ...short,
    layers: [
      { kind: 'dense', units: 4 },
      { kind: 'activation', activation: 'tanh' },
      { kind: 'dense', units: 2 },
    ],
  });
  const [spectrum] = inspect({ networks: [small], what: 'spectrum' });
  expect(spectrum?.kind === 'spectrum' && spectrum.curvature.eigenvalues).toHaveLength(22);
  const wild = fitted({ ...small, loss: 'meanSquaredError', optimiser: { kind: 'sgd', learningRate: 1000, momentum: 0.99 } });
  for (const what of ['spectrum', 'examples', 'plane'] as const)
    expect(inspect({ networks: [wild], what })[0]?.kind, what).toBe('diverged');
});

test('what is too large is not begun', () => {
  const large = fitted({
    ...short,
    layers: [
      { kind: 'dense', units: 4000 },
      { kind: 'dense', units: 4000 },
      { kind: 'dense', units: 2 },
    ],
  });
  expect(inspect({ networks: [large], what: 'plane' })[0]).toMatchObject({ kind: 'tooLarge', most: MOST_INSPECTED.plane });
});

test('the spectrum is found where nearly all of the loss is flat', () => {
  // Of these eigenvalues, most are as good as nothing, and do not settle beside each other.
  const cells = Array.from({ length: 150 }, (_, i) => [
    (4 + 1.3 * (i % 3) + Math.sin(12.9898 * i) * 0.9).toFixed(2),
    i % 23 === 4 ? '' : (10 - 2 * (i % 3) + Math.cos(78.2 * i) * 2).toFixed(2),
    ['Dream', 'Biscoe', 'Torgersen'][(i * 7) % 3],
    ['cat', 'dog', 'owl'][i % 3],
  ]);
  const read = tableOf(`weight,height,island,kind\n${cells.map((row) => row.join(',')).join('\n')}\n`);
  const preparation = prepareTable(read, firstChoices(read, 1));
  if (!preparation.ok) throw new Error(preparation.problem.kind);
  const { table, data } = preparation.prepared;
  const networks = [a, presetState('momentum').b ?? a].map((network) => withData(network, data));
  for (const found of inspect({ networks, what: 'spectrum', tables: [table] })) {
    if (found.kind !== 'spectrum') throw new Error(`a spectrum is found, not ${found.kind}`);
    const { largest, eigenvalues = new Float64Array() } = found.curvature;
    expect(eigenvalues).toHaveLength(419);
    expect([...eigenvalues].every(Number.isFinite)).toBe(true);
    expect(eigenvalues.at(-1)).toBe(largest);
    expect(largest).toBeGreaterThan(0);
  }
});
