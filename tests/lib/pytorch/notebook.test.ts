import { describe, expect, test } from 'vitest';
import { figureNotebook, figureNotebookText, type AboutFigure } from '../../../src/lib/pytorch/notebook/figureNotebook';
import type { PageProgram, PageRun } from '../../../src/lib/pytorch/rerun';
import { trainedRun } from '../../../src/lib/pytorch/trainedRun';
import { exampleRun } from './exampleRun';

const about: AboutFigure = {
  title: 'An example',
  settings: [['Drop | keep', '0.5']],
  link: 'https://book.example/dropout/?figure=example#example',
};

const training: PageRun = await trainedRun({
  kind: 'training',
  runs: [
    { name: 'without', spec: exampleRun({ layers: [{ kind: 'dense', units: 2 }] }) },
    { name: 'with dropout', spec: exampleRun() },
  ],
});

const program: PageProgram = {
  kind: 'program',
  source: 'path = [0.0, 0.1]',
  series: [{ name: 'the ball', quantity: 'place', expression: 'path', values: [0, 0.1] }],
};

const codeOf = (run: PageRun) =>
  figureNotebook(about, run)
    .cells.filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source.join(''))
    .join('\n');

describe.each([
  ['of a training', training],
  ['of a program', program],
])('a notebook %s', (_, run) => {
  const notebook = figureNotebook(about, run);

  test('has the form of nbformat 4.5', () => {
    expect(Object.keys(notebook).sort()).toEqual(['cells', 'metadata', 'nbformat', 'nbformat_minor']);
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
    expect(new Set(notebook.cells.map(({ id }) => id)).size).toBe(notebook.cells.length);
    for (const cell of notebook.cells) {
      expect(cell.id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      expect(cell.source.slice(0, -1).every((line) => line.endsWith('\n'))).toBe(true);
      expect(cell.source.join('')).not.toMatch(/\n$/);
      if (cell.cell_type === 'code') expect(cell).toMatchObject({ execution_count: null, outputs: [] });
    }
  });

  test('is the same text every time', () => {
    expect(figureNotebookText(about, run)).toBe(figureNotebookText(about, run));
    expect(JSON.parse(figureNotebookText(about, run))).toEqual(JSON.parse(JSON.stringify(notebook)));
  });

  test('begins with the figure, its settings and the way back to it', () => {
    const first = notebook.cells[0]?.source.join('') ?? '';
    expect(first).toContain('# An example');
    expect(first).toContain('| Drop \\| keep | 0.5 |');
    expect(first).toContain(`[a figure](${about.link ?? ''})`);
  });

  test('asks for torch, numpy and matplotlib alone', () => {
    const imported = [...codeOf(run).matchAll(/^(?:import|from) (\w+)/gm)].map(([, module]) => module);
    expect(['functools', 'matplotlib', 'numpy', 'torch']).toEqual(expect.arrayContaining([...new Set(imported)]));
  });
});

test("a training's notebook has every digit of the losses that the page shows", () => {
  const code = codeOf(training);
  if (training.kind !== 'training') throw new Error('not a training');
  for (const records of training.records) {
    expect(records.map(({ step }) => step)).toEqual([0, 10, 20, 30]);
    for (const { training: shown, validation } of records)
      for (const record of [shown, validation]) expect(code).toContain(`${record?.loss ?? ''},`);
  }
  expect(code).toContain('"with dropout, validation": ([*range(0, 40, 10)], [');
});

test('a last record that comes early keeps its step', async () => {
  const run = await trainedRun({ kind: 'training', runs: [{ name: 'run', spec: exampleRun({ steps: 25 }) }] });
  expect(codeOf(run)).toContain('"run, training": ([*range(0, 30, 10), 25], [');
});

test('a run that has diverged is compared only as far as it went', () => {
  if (training.kind !== 'training') throw new Error('not a training');
  const [first = [], second = []] = training.records;
  const stale = first.map((record, i) => (i < 2 ? record : { ...first[1], step: record.step }));
  expect(codeOf({ ...training, records: [stale, second] })).toContain('"without, training": ([*range(0, 20, 10)], [');
});

test('there is no notebook of a training that shows nothing yet', () => {
  if (training.kind !== 'training') throw new Error('not a training');
  expect(() => figureNotebook(about, { ...training, records: [[], []] })).toThrow('not begun');
});

test("a program with chance in it throws the page's dice in its notebook", () => {
  const code = codeOf({ ...program, source: 'path = torch.randn(2).tolist()', withTwin: 'path = uniform(stream_key(1), [0, 1]).tolist()' });
  expect(code).toContain('def stream_key(');
  expect(code).toContain('path = uniform(stream_key(1), [0, 1]).tolist()');
  expect(code).not.toContain('torch.randn(2)');
});

test('averaged weights are compared as well, from the first that are taken', async () => {
  const averaged = await trainedRun({
    kind: 'training',
    runs: [{ name: 'the run', spec: exampleRun({ average: { kind: 'equal', from: 15 } }) }],
  });
  const code = codeOf(averaged);
  expect(code).toContain('"the run, averaged validation": ([*range(20, ');
  expect(code).toContain('from torch.optim.swa_utils import AveragedModel, get_swa_multi_avg_fn');
  expect(code).toContain('averaged.update_parameters(net)');
  expect(codeOf(training)).not.toContain('averaged');
});
