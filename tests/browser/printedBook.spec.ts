import { expect } from '@playwright/test';
import { printedBook } from '../../scripts/site/printedBook.mjs';
import { builtFigures } from './builtPages';
import { test } from './hosts';

test('the whole book is printed as one PDF, with bookmarks, and a link to each figure', { tag: '@deep' }, async ({ browser, host }) => {
  test.setTimeout(300_000);
  const { address } = await host.serveBook();
  const pdf = (await printedBook(browser, { address, liveAt: 'https://book.example/' })).toString('latin1');
  expect(pdf.length).toBeLessThan(15e6);
  expect(pdf).toContain('/Outlines');
  // As many as fit no leaflet, and no page is blown up to many.
  const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
  expect(sheets).toBeGreaterThan(150);
  expect(sheets).toBeLessThan(600);
  const linked = new Set([...pdf.matchAll(/\/URI \((https:\/\/book\.example\/[^)#]*)#([\w-]+)\)/g)].map(([, , figure]) => figure));
  for (const id of builtFigures()) expect(linked, id).toContain(id);
});
