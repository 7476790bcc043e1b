import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../scripts/site/builtFiles.mjs';
import { wholeBook } from '../../../scripts/site/wholeBook.mjs';
import { temporarySite } from './temporarySite';

const site = { 'index.html': 'front', 'momentum/index.html': 'chapter', '_astro/font.woff2': 'glyphs' };

function unzipped(base: string): Record<string, string> {
  const folder = temporarySite(site);
  const files = unzipSync(wholeBook(folder, builtFiles(folder), base));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('holds every file of the site, and how to serve it', () => {
  const { 'README.txt': readMe, ...files } = unzipped('/');
  expect(files).toEqual(site);
  expect(readMe).toContain('http://localhost:8000/');
});

test('has the files where their links lead, and a way to them from the server’s first page', () => {
  const { 'index.html': redirect, ...files } = unzipped('/courses/deep-networks/');
  expect(files).toMatchObject(Object.fromEntries(Object.entries(site).map(([path, text]) => [`courses/deep-networks/${path}`, text])));
  expect(redirect).toContain('url=courses/deep-networks/');
});

test('is the same, byte for byte, for the same site', () => {
  const folders = [temporarySite(site), temporarySite(site)];
  const [one, other] = folders.map((folder) => wholeBook(folder, builtFiles(folder), '/'));
  expect(one).toEqual(other);
});
