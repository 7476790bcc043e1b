import { expect, test } from 'vitest';
import { contents } from '../../../src/lib/book/contents';

test('chapters stand between front matter and appendix, by number, with their sections', () => {
  const momentum = { folder: 'momentum', number: 3, title: 'Momentum', sections: ['saddles', 'noise'] };
  const dropout = { folder: 'dropout', number: 1, title: 'Dropout', sections: [] };
  const book = contents({
    frontMatter: [{ slug: 'how-to-read' }],
    chapters: [momentum, dropout],
    appendix: [{ label: 'All figures', link: '/gallery/' }],
  });
  expect(book).toEqual([
    { slug: 'how-to-read' },
    { slug: 'dropout', attrs: { 'data-number': '1' } },
    {
      label: 'Momentum',
      items: [
        { slug: 'momentum', attrs: { 'data-number': '3' } },
        { slug: 'momentum/saddles', attrs: { 'data-number': '3.1' } },
        { slug: 'momentum/noise', attrs: { 'data-number': '3.2' } },
      ],
    },
    { label: 'All figures', link: '/gallery/' },
  ]);
});
