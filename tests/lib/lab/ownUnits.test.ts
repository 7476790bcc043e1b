import { expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { keepOwnTable } from '../../../src/lib/data/ownTables';
import { runOf, withData } from '../../../src/lib/lab/labNetwork';
import { ownUnits } from '../../../src/lib/lab/ownUnits';
import { presetState } from '../../../src/lib/lab/presets';
import { firstChoices } from '../../../src/lib/table/choices';
import { prepareTable } from '../../../src/lib/table/prepareTable';
import { tableOf } from '../table/csvBytes';

const ROWS = [
  [1.5, 'Dream', 200],
  [2.5, 'Biscoe', 210],
  [4, 'Dream', 260],
  [8, 'Torgersen', 250],
  [16.25, 'Biscoe', 290],
  [32, 'Dream', 205],
] as const;

test('standardised rows read as the table has them', () => {
  const read = tableOf(`weight,island,price\n${ROWS.map((row) => row.join(',')).join('\n')}\n`);
  const preparation = prepareTable(read, { ...firstChoices(read, 3), roles: ['number', 'class', 'targetNumber'], heldOut: 50 });
  if (!preparation.ok) throw new Error(preparation.problem.kind);
  const { table, data } = preparation.prepared;
  keepOwnTable(table);
  const network = withData(presetState('momentum').a, data);
  const units = ownUnits(network);
  const { training, validation, features } = createDataSet(runOf(network));
  const seen = [training, validation].flatMap(({ count, inputs, targets }) =>
    Array.from({ length: count }, (_, row) => {
      const cells = units?.cellsOf([...inputs.subarray(row * features, (row + 1) * features)]) ?? [];
      return [...cells.map(({ value }) => value), units?.targetOf(targets[row] ?? NaN)];
    }),
  );
  expect(seen).toHaveLength(ROWS.length);
  for (const [weight, island, price] of ROWS)
    expect(seen.some(([w, i, p]) => Math.abs(Number(w) - weight) < 1e-4 && i === island && Math.abs(Number(p) - price) < 1e-3)).toBe(true);
  expect(units?.cellsOf([0, 0, 0, 1]).map(({ name }) => name)).toEqual(['weight', 'island']);
});

test('other data have no table', () => {
  expect(ownUnits(presetState('momentum').a)).toBeUndefined();
});
