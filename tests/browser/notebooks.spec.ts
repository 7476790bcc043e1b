import { readFileSync } from 'node:fs';
import type { Notebook } from '../../src/lib/pytorch/notebook/notebook';
import { expect, test } from './book';
import { builtFigures, builtNotebooks, builtPages } from './builtPages';

test('figures have notebooks', () => {
  expect(builtNotebooks().length).toBeGreaterThan(0);
  expect(builtFigures()).toEqual(expect.arrayContaining(builtNotebooks()));
});

for (const id of builtNotebooks()) {
  test(`the notebook of ${id} with the default settings is there without JavaScript`, () => {
    const { html } = builtPages().find(({ address }) => address === `embed/${id}/`) ?? { html: '' };
    expect(html).toContain(`notebooks/${id}.ipynb"`);
    const notebook = JSON.parse(readFileSync(`dist/notebooks/${id}.ipynb`, 'utf8')) as Notebook;
    expect(notebook.cells.length).toBeGreaterThan(3);
  });
}
