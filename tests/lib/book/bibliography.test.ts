import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bibliography } from '../../../src/lib/book/bibliography';

const bibtex = readFileSync('src/content/references.bib', 'utf8');

test('names every source of the book by its surnames, year and title', () => {
  const sources = bibliography(bibtex);
  expect(Object.keys(sources)).toHaveLength(bibtex.match(/^@/gm)?.length ?? 0);
  for (const { authors, year, title } of Object.values(sources)) {
    expect(authors).toMatch(/^\p{L}/u);
    expect(year).toMatch(/^\d{4}$/);
    expect(title).toMatch(/^[^{}]+$/);
  }
});

test('shortens three or more authors, and takes the braces from a title', () => {
  const sources = bibliography(
    '@article{ada2020,\n  author = {Ada, A. and Bob, B. and Cid, C.},\n  title = {On {ReLU}},\n  doi = {10.1/x},\n  year = {2020}\n}\n',
  );
  expect(sources).toEqual({ ada2020: { authors: 'Ada et al.', year: '2020', title: 'On ReLU', url: 'https://doi.org/10.1/x' } });
});

test('reads TeX as a reader sees it: quotation marks, dashes, powers, and names with a particle', () => {
  const sources = bibliography(bibtex);
  const titles = ['wu2021', 'prechelt1998', 'nesterov1983'].map((key) => sources[key]?.title);
  expect(titles).toEqual([
    'Rethinking “Batch” in BatchNorm',
    'Early stopping – but when?',
    'A method for solving the convex programming problem with convergence rate O(1/k²)',
  ]);
  const withParticle = bibliography('@article{v, author = {van Laarhoven, Twan}, title = {L2}, year = 2017}');
  expect(withParticle['v']).toEqual({ authors: 'van Laarhoven', year: '2017', title: 'L2' });
});
