import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureNotebookText } from '../../src/lib/pytorch/notebook/figureNotebook';
import { TOLERANCES } from '../../src/lib/pytorch/notebook/trainingCells';
import { trainedRun } from '../../src/lib/pytorch/trainedRun';
import { defaultsOf } from '../../src/lib/share/setting';
import { figuresInPyTorch } from './figures';
import { isChaotic, withoutGrowth } from './growth';
import { runPython } from './jobs';

const folder = new URL('../../.cache/test-results/pytorch/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, folder));

interface Executed {
  error?: string;
  printed: string;
  plots: number;
}

const figures = (await figuresInPyTorch()).map(({ id, schema, rerun }) => ({ id, made: rerun(defaultsOf(schema)) }));
let executed: Record<string, Executed> = {};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const { id, made } of figures) {
    writeFileSync(pathOf(`${id}.ipynb`), figureNotebookText({ title: id, settings: [] }, await trainedRun(made)));
  }
  const script = fileURLToPath(new URL('execute_notebooks.py', import.meta.url));
  await runPython([script, pathOf('executed.json'), ...figures.map(({ id }) => pathOf(`${id}.ipynb`))]);
  executed = JSON.parse(readFileSync(pathOf('executed.json'), 'utf8')) as Record<string, Executed>;
});

/** The printed 'up to step 20: largest difference 2.8e-08, of the nudged run 1.1e-05' of the runs that are not chaotic, without the growth of differences. */
const differencesUpTo = (step: number, printed: string): number[] =>
  [...printed.matchAll(new RegExp(`up to step ${step}: largest difference (\\S+), of the nudged run (\\S+)`, 'g'))]
    .map(([, difference, moved]) => ({ difference: Number(difference), moved: Number(moved) }))
    .filter(({ moved }) => !isChaotic(moved))
    .map(({ difference, moved }) => withoutGrowth(difference, moved));

describe.each(figures)('the notebook of $id, run in a kernel', ({ id, made }) => {
  test('is valid, comes to its end and finds that the page and PyTorch agree', () => {
    const result = executed[id];
    expect(result?.error).toBeUndefined();
    expect(result?.plots).toBe(1);
    expect(result?.printed).toContain('The page and PyTorch agree.');
  });

  if (made.kind === 'training') {
    const last = made.runs[0].spec.steps;
    test.each([TOLERANCES.early, TOLERANCES.middle])('agrees in the loss up to step $steps to $tolerance', ({ steps, tolerance }) => {
      const until = Math.min(steps, last);
      const printed = executed[id]?.printed ?? '';
      expect(printed).toContain(`up to step ${until}: largest difference`);
      expect(differencesUpTo(until, printed).filter((difference) => difference >= tolerance)).toEqual([]);
    });
  }
});
