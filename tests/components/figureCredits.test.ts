import { expect, test } from 'vitest';
import frame from '../../src/content/words/en/frame.json';
import { defaultsOf } from '../../src/lib/share/setting';
import { isTable, TABLE_ROWS, type TableKind } from '../../src/lib/spec/tables';
import { figureDefinitions } from './figures';

test('every table of real data has a credit that stands beside the figures', () => {
  for (const kind of Object.keys(TABLE_ROWS) as TableKind[]) expect(frame.phrases[`credit.${kind}`]).toMatch(/\(\d{4}\), CC/);
});

test('figures that begin with handwriting say so in the run that their credit is taken from', async () => {
  const figures = await figureDefinitions();
  const real = figures.filter(({ definition }) => {
    const rerun = definition.rerun(defaultsOf(definition.schema));
    return rerun.kind === 'training' && isTable(rerun.runs[0].spec.data.kind);
  });
  expect(real.map(({ id }) => id)).toEqual([
    'activation-densities',
    'batch-norm-twins',
    'before-or-after',
    'covariate-shift',
    'dropout-pictures',
    'initialisation-race',
    'own-digit',
  ]);
});
