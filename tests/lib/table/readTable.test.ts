import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/lib/table/limits';
import { bytesOf, IRISES, refusalOf, tableOf, utf16 } from './csvBytes';

const cellsOf = (text: string | Uint8Array) => tableOf(text).columns.map(({ name, cells }) => [name, ...cells]);
const remarksOf = (text: string | Uint8Array) => tableOf(text).remarks;

describe('a plain table', () => {
  test('has columns with kinds, ranges, gaps and lines', () => {
    const { columns, rows, lines, form, remarks } = tableOf(`${IRISES}NA,1,setosa\n\n4.5, 2 ,\n`);
    expect(rows).toBe(5);
    expect(lines).toEqual([2, 3, 4, 5, 7]);
    expect(form).toEqual({ encoding: 'utf-8', delimiter: ',', decimal: '.', hasHeader: true, isRenamed: false });
    expect(remarks).toEqual([]);
    expect(columns.map(({ name, kind, range, gaps, firstGap }) => ({ name, kind, range, gaps, firstGap }))).toEqual([
      { name: 'length', kind: 'number', range: [4.5, 7], gaps: 1, firstGap: 3 },
      { name: 'width', kind: 'number', range: [1, 3.5], gaps: 0, firstGap: undefined },
      { name: 'species', kind: 'text', range: undefined, gaps: 1, firstGap: 4 },
    ]);
    expect(columns[2]?.values).toEqual(['setosa', 'versicolor', 'virginica']);
    expect([...(columns[0]?.numbers ?? [])]).toEqual([5.1, 7, 6.3, NaN, 4.5]);
  });

  test('keeps quotes, commas and line breaks within quotes, and counts their lines', () => {
    const text = 'a,b\r\n"x, ""y""",1\r\n"two\r\nlines",2\r\nz,3';
    expect(cellsOf(text)).toEqual([
      ['a', 'x, "y"', 'two\nlines', 'z'],
      ['b', '1', '2', '3'],
    ]);
    expect(tableOf(text).lines).toEqual([2, 3, 5]);
  });

  test.each([
    ['semicolons', ';', 'a;b;c\n1;2;x\n3;4;y'],
    ['tabs', '\t', 'a\tb\tc\n1\t2\tx\n3\t4\ty'],
    ['bars', '|', 'a|b|c\n1|2|x\n3|4|y'],
    ['commas, old line ends', ',', 'a,b,c\r1,2,x\r3,4,y\r'],
  ])('is separated by %s', (_, delimiter, text) => {
    expect(tableOf(text).form.delimiter).toBe(delimiter);
    expect(cellsOf(text)).toEqual([
      ['a', '1', '3'],
      ['b', '2', '4'],
      ['c', 'x', 'y'],
    ]);
  });

  test('has decimal commas between semicolons, and says so', () => {
    const table = tableOf('a;b\n1,5;2\n-0,25;1e3\n');
    expect(table.form.decimal).toBe(',');
    expect(table.columns.map(({ numbers }) => [...numbers])).toEqual([
      [1.5, -0.25],
      [2, 1000],
    ]);
    expect(table.remarks.map(({ kind }) => kind)).toEqual(['decimalComma']);
  });

  test.each([
    ['UTF-8 with a mark', bytesOf('\ufeffä,b\n1,2\n'), 'utf-8', []],
    ['UTF-16, little end first', utf16('ä,b\n1,2\n'), 'utf-16le', ['utf16']],
    ['UTF-16, big end first', utf16('ä,b\n1,2\n', { big: true }), 'utf-16be', ['utf16']],
    ['UTF-16 without a mark', utf16('ä,b\n1,2\n', { mark: false }), 'utf-16le', ['utf16']],
    ['Windows-1252', Uint8Array.from([0xe4, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32, 0x0a]), 'windows-1252', ['windows1252']],
  ])('is read from %s', (_, bytes, encoding, remarks) => {
    expect(cellsOf(bytes)).toEqual([
      ['ä', '1'],
      ['b', '2'],
    ]);
    expect(tableOf(bytes).form.encoding).toBe(encoding);
    expect(remarksOf(bytes).map(({ kind }) => kind)).toEqual(remarks);
  });

  test('without a header gets names, and all of its lines are rows', () => {
    const { columns, rows, lines, remarks } = tableOf('1,2\n3,4\n');
    expect(columns.map(({ name }) => name)).toEqual(['column 1', 'column 2']);
    expect([rows, lines]).toEqual([2, [1, 2]]);
    expect(remarks).toEqual([{ kind: 'noHeader', values: { line: 1 } }]);
  });

  test('with names twice, or none, gets others', () => {
    expect(tableOf('a,a,,a (2)\n1,2,3,4').columns.map(({ name }) => name)).toEqual(['a', 'a (2)', 'column 3', 'a (2) (2)']);
    expect(remarksOf('a,a\n1,2')).toEqual([{ kind: 'renamed', values: { line: 1, number: 2, name: 'a (2)' } }]);
  });

  test('may hold what spreadsheets compute: it is told and stays text', () => {
    const text = 'a,b\n1,x\n2,=HYPERLINK("http://example.org")\n3,-1\n';
    expect(remarksOf(text)).toEqual([{ kind: 'formula', values: { line: 3, column: 'b', cell: '=HYPERLINK("http://example.org")' } }]);
    expect(tableOf(text).columns[1]?.cells[1]).toBe('=HYPERLINK("http://example.org")');
  });

  test('tells text among numbers with its line', () => {
    const text = 'a,b\n1,x\n2,y\nn.a.,z\n4,x\n';
    expect(remarksOf(text)).toEqual([{ kind: 'textInNumbers', values: { line: 4, column: 'a', cell: 'n.a.', count: 1 } }]);
    expect(tableOf(text).columns[0]?.kind).toBe('text');
  });

  test.each(['0x10', '1_000', 'Infinity', '1e999', '١٢', '1,5', '--1', '1 000'])('takes %s for text', (cell) => {
    expect(tableOf(`a;b;c\n1.5;"${cell}";2\n2.5;1;3\n`).columns[1]?.kind).toBe('text');
  });
});

describe('what is no table', () => {
  const many = (rows: number) => `a,b\n${'1,2\n'.repeat(rows)}`;

  test.each([
    ['nothing', '', 'empty', { line: 1 }],
    ['white space', '\n  \n', 'empty', { line: 1 }],
    ['a header alone', '\na,b\n', 'headerOnly', { line: 2 }],
    ['a row that is too short', 'a,b,c\n1,2,3\n"x\ny",2\n', 'ragged', { line: 3, fields: 2, columns: 3 }],
    ['a row that is too long', 'a,b\n1,2\n\n1,2,3\n', 'ragged', { line: 4, fields: 3, columns: 2 }],
    ['one column', 'a\n1\n2\n', 'oneColumn', { line: 1 }],
    ['a quotation mark that is not closed', 'a,b\n1,2\n"3,4\n5,6\n', 'openQuote', { line: 3 }],
    ['a quotation mark within a field', 'a,b\n1,2\n"3"x,4\n5,6\n', 'strayQuote', { line: 3 }],
    ['201 columns', `${'a,'.repeat(limits.columns)}a\n`, 'tooManyColumns', { line: 1, columns: 201, most: 200 }],
    ['one row too many', many(20_001), 'tooManyRows', { line: 20_002, most: 20_000 }],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'spreadsheet', { line: 1 }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary', { line: 1 }],
    ['a zero in the third line', bytesOf('a,b\n1,2\n3,\u0000\n'), 'binary', { line: 3 }],
  ])('is refused: %s', (_, text, kind, values) => {
    expect(refusalOf(text)).toEqual({ kind, values });
  });

  test('a million rows are refused before all of them are read', () => {
    expect(refusalOf(many(1_000_000))).toEqual({ kind: 'tooManyRows', values: { line: 20_002, most: 20_000 } });
  });

  test('20,000 rows are no more than there may be, with a header and without', () => {
    expect(tableOf(many(20_000)).rows).toBe(20_000);
    expect(tableOf('1,2\n'.repeat(20_000)).rows).toBe(20_000);
    expect(refusalOf('1,2\n'.repeat(20_001))?.kind).toBe('tooManyRows');
  });

  test('41 megabytes are refused unread', () => {
    expect(refusalOf(new Uint8Array(40_000_001))).toEqual({ kind: 'tooLarge', values: { megabytes: 41, most: 40 } });
  });
});
