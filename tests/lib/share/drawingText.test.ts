import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingCells, drawingText } from '../../../src/lib/share/drawingText';
import { linkFragment, readPermalink, writePermalink } from '../../../src/lib/share/permalink';
import { choice, drawing, type SettingsOf } from '../../../src/lib/share/setting';

const SIDE = 32;
const anyCells = fc.uint8Array({ minLength: SIDE ** 2, maxLength: SIDE ** 2, max: 1 });
const schema = { sample: choice(['3', '7'], '3'), drawing: drawing(SIDE) };
const linkOf = (settings: SettingsOf<typeof schema>) =>
  `?${writePermalink('paper', schema, settings)}#${linkFragment('paper', schema, settings)}`;

test('every drawing comes back as it was, in 205 letters and digits', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const text = drawingText(cells);
      expect(text).toMatch(/^[0-9a-v]{205}$/);
      expect(drawingCells(text, SIDE)).toEqual(cells);
    }),
  );
});

test('the first cell is the highest bit of the first letter', () => {
  const one = (cell: number) => drawingText(Uint8Array.from({ length: SIDE ** 2 }, (_, i) => Number(i === cell)));
  expect(one(0)).toBe(`g${'0'.repeat(204)}`);
  expect(one(4)).toBe(`1${'0'.repeat(204)}`);
  expect(one(1023)).toBe(`${'0'.repeat(204)}2`);
});

describe('a link', () => {
  const text = drawingText(Uint8Array.from({ length: SIDE ** 2 }, (_, cell) => Number(cell % 7 < 3)));

  test('has the drawing behind the number sign, and nothing there without one', () => {
    expect(linkOf({ sample: '7', drawing: text })).toBe(`?figure=paper&sample=7#paper&drawing=${text}`);
    expect(linkOf({ sample: '7', drawing: '' })).toBe('?figure=paper&sample=7#paper');
  });

  test.each([
    ['as it was', (link: string) => link],
    ['in capitals', (link: string) => link.toUpperCase()],
    ['its number sign escaped', (link: string) => link.replace('#', '%23')],
    ['trackers', (link: string) => link.replace('#', '&fbclid=x#')],
    ['a full stop', (link: string) => `${link}.`],
    ['&amp;', (link: string) => link.replaceAll('&', '&amp;')],
  ])('%s: the drawing is read, and nothing is told', (_, altered) => {
    const settings = { sample: '7', drawing: text } as const;
    expect(readPermalink('paper', schema, altered(linkOf(settings)))).toEqual({ settings, ignored: [], unread: [] });
  });

  test.each([
    text.slice(1),
    `${text}0`,
    'w'.repeat(205),
    'v'.repeat(205),
    `${text.slice(0, 204)}-`,
    'NaN',
    '<svg onload=alert(1)>',
    '9'.repeat(100_000),
  ])('a drawing that is none is refused: %.20s', (hostile) => {
    const reading = readPermalink('paper', schema, `?figure=paper&sample=7#paper&drawing=${encodeURIComponent(hostile)}`);
    expect(reading?.settings).toEqual({ sample: '7', drawing: '' });
    expect(reading?.ignored).toMatchObject([{ name: 'drawing', refusal: 'notADrawing' }]);
  });
});
