import { readFileSync } from 'node:fs';
import type { Notebook } from '../../src/lib/pytorch/notebook/notebook';
import { expect, test } from './book';
import { builtFigures, builtNotebooks, builtPages } from './builtPages';
import { changeControl, openFigure } from './openFigure';

const textOf = ({ cells }: Notebook) => cells.map(({ source }) => source.join('')).join('\n');

test('figures have notebooks', () => {
  expect(builtNotebooks().length).toBeGreaterThan(0);
  expect(builtFigures()).toEqual(expect.arrayContaining(builtNotebooks()));
});

for (const id of builtNotebooks()) {
  test.describe(`the notebook of ${id}`, () => {
    test('is made from the settings of the moment, by a script that is loaded when it is wanted', async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      const figure = await openFigure(page, id);
      const control = figure.locator('.figure-controls [name]').first();
      await changeControl(control);
      await figure.locator('summary', { hasText: 'PyTorch' }).click();
      expect(loaded.filter((address) => address.includes('figureNotebook'))).toEqual([]);

      const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Download notebook' }).click()]);
      expect(file.suggestedFilename()).toBe(`${id}.ipynb`);
      expect(loaded.filter((address) => address.includes('figureNotebook'))).toHaveLength(1);
      const notebook = JSON.parse(readFileSync(await file.path(), 'utf8')) as Notebook;
      expect(notebook.nbformat).toBe(4);
      expect(textOf(notebook)).toContain(`figure=${id}`);
      expect(textOf(notebook)).toContain('The page and PyTorch agree.');
    });

    test('of the default settings is there without JavaScript', () => {
      const { html } = builtPages().find(({ address }) => address === `embed/${id}/`) ?? { html: '' };
      expect(html).toContain(`notebooks/${id}.ipynb"`);
      const notebook = JSON.parse(readFileSync(`dist/notebooks/${id}.ipynb`, 'utf8')) as Notebook;
      expect(notebook.cells.length).toBeGreaterThan(3);
    });
  });
}
