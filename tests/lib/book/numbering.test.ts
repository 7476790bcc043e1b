import { describe, expect, test } from 'vitest';
import { numberLabels, type BookPage } from '../../../src/lib/book/numbering';
import { parseMdx } from '../../../src/lib/book/parseMdx';

const page = (address: string, source: string, chapter?: number, order = 0): BookPage => ({
  address,
  chapter,
  order,
  tree: parseMdx(source),
});
const nameIn = (pages: BookPage[], figures: string[] = []) => {
  const labels = numberLabels(pages, figures);
  return (id: string) => labels.get(id)?.name;
};

describe('the number of a labelled thing', () => {
  test('counts its own kind, in the order of the text', () => {
    const name = nameIn([
      page(
        '/momentum/',
        '<Equation id="b" tex="x" />\n\n<Exercise id="e" title="E">\n\nWhy?\n\n</Exercise>\n\n<Equation id="a" tex="y" />',
        3,
      ),
    ]);
    expect([name('b'), name('a'), name('e')]).toEqual(['Equation (3.1)', 'Equation (3.2)', 'Exercise 3.1']);
  });

  test('goes on over the pages of a chapter in their order, and begins anew with the next chapter', () => {
    const name = nameIn(
      [
        page('/momentum/saddles/', '<Ravine />', 3, 2),
        page('/dropout/', '<Twins />', 1),
        page('/momentum/', '<Explorer />', 3, -Infinity),
        page('/momentum/minima/', '<DoubleWell />', 3, 1),
      ],
      ['explorer', 'ravine', 'twins', 'double-well'],
    );
    expect(['twins', 'explorer', 'double-well', 'ravine'].map(name)).toEqual(['Figure 1.1', 'Figure 3.1', 'Figure 3.2', 'Figure 3.3']);
  });

  test('is found inside other elements', () => {
    const name = nameIn([
      page('/a/', '<Exercise id="e" title="E">\n\n<Solution>\n\n<Equation id="deep" tex="x" />\n\n</Solution>\n\n</Exercise>', 1),
    ]);
    expect(name('deep')).toBe('Equation (1.1)');
  });

  test('belongs to no tag that only stands in code or in a comment', () => {
    const labels = numberLabels(
      [page('/a/', '```mdx\n<Equation id="shown" tex="x" />\n```\n\n{/* <Equation id="gone" tex="x" /> */}', 1)],
      [],
    );
    expect([...labels.keys()]).toEqual(['a']);
  });

  test('is not given to a formula without an id', () => {
    expect(nameIn([page('/a/', '<Equation tex="x" />\n\n<Equation id="second" tex="y" />', 1)])('second')).toBe('Equation (1.1)');
  });
});

describe('a page', () => {
  test('is labelled by its address, as a chapter or a section of one', () => {
    const name = nameIn([page('/momentum/', '', 3, -Infinity), page('/momentum/saddles/', '', 3, 1), page('/momentum/minima/', '', 3, 2)]);
    expect(['momentum', 'momentum/saddles', 'momentum/minima'].map(name)).toEqual(['Chapter 3', 'Section 3.1', 'Section 3.2']);
  });

  test('outside the chapters may repeat a figure, which keeps its number', () => {
    const labels = numberLabels([page('/', '<Explorer />'), page('/momentum/', '<Explorer />', 3)], ['explorer']);
    expect(labels.get('explorer')).toMatchObject({ name: 'Figure 3.1', address: '/momentum/#explorer' });
  });

  test('outside the chapters cannot number a formula', () => {
    expect(() => numberLabels([page('/about/', '<Equation id="x" tex="x" />')], [])).toThrow('/about/ has no chapter');
  });
});

test('a label that stands twice is refused, with both places', () => {
  const twice = [page('/a/', '<Equation id="x" tex="x" />', 1), page('/b/', '<Exercise id="x" title="X">?</Exercise>', 2)];
  expect(() => numberLabels(twice, [])).toThrow("The label 'x' stands twice: /a/#x and /b/#x");
});

test('an exercise without an id is refused', () => {
  expect(() => numberLabels([page('/a/', '<Exercise title="X">?</Exercise>', 1)], [])).toThrow('no id');
});

test('nothing has a number that nobody gave', () => {
  expect(nameIn([page('/a/', 'Text.', 1)])('heavy-ball')).toBeUndefined();
});
