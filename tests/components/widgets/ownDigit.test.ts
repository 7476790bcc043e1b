import { describe, expect, test } from 'vitest';
import { consequences, definition, questionOf, readingTable, schema } from '../../../src/components/widgets/own-digit/figure';
import { bestOf, cellsOf, CLASSES, type Answer } from '../../../src/components/widgets/own-digit/model';
import { outcome } from '../../../src/components/widgets/own-digit/OwnDigit';
import { answerTo } from '../../../src/components/widgets/own-digit/readings';
import words from '../../../src/content/words/en/own-digit.json';
import { faultOf } from '../../../src/lib/data/drawing';
import { DIGITS, sampleDrawing } from '../../../src/lib/data/sampleDrawings';
import { panelSource } from '../../../src/lib/pytorch/panelSource';
import { drawingText } from '../../../src/lib/share/drawingText';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const answers = DIGITS.map((sample) => answerTo(questionOf({ ...defaults, sample })));
const [three] = answers.slice(3) as [Answer];

test('every drawing to begin with is read as what it is, by at least one of the two networks', () => {
  for (const [digit, { dropout, batchNorm }] of answers.entries())
    expect([bestOf(dropout.probabilities), bestOf(batchNorm.probabilities)]).toContain(digit);
});

test('probabilities add up, and those of train mode have a spread around their mean', () => {
  for (const { dropout, batchNorm } of answers) {
    for (const { probabilities, mean } of [dropout, batchNorm])
      for (const of of [probabilities, mean]) expect(of.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    for (let digit = 0; digit < CLASSES; digit++) expect(dropout.low[digit]).toBeLessThanOrEqual(dropout.high[digit] ?? NaN);
    expect(batchNorm.low).toEqual(batchNorm.high);
  }
  expect(Math.max(...three.dropout.high.map((high, digit) => high - (three.dropout.low[digit] ?? NaN)))).toBeGreaterThan(0.01);
});

test('what is most like a 3 are threes', () => {
  expect(three.nearest.map(({ digit }) => digit)).toEqual([3, 3, 3, 3, 3]);
  expect(three.nearest.every(({ picture }) => picture.length === 64 && Math.max(...picture) <= 16)).toBe(true);
});

test('of the 500 pictures kept from training nearly all are on the diagonal, and the worst are those off it', () => {
  const { confusion, worst } = three;
  const total = confusion.reduce((sum, cell) => sum + cell, 0);
  const right = confusion.filter((_, cell) => cell % (CLASSES + 1) === 0).reduce((sum, cell) => sum + cell, 0);
  expect(total).toBe(500);
  expect(right).toBeGreaterThan(475);
  expect(worst.filter(({ digit, read }) => digit !== read)).toHaveLength(Math.min(worst.length, total - right));
  expect(worst.map(({ share }) => share)).toEqual(worst.map(({ share }) => share).toSorted((a, b) => a - b));
});

describe('the sentence', () => {
  const reading = (probabilities: number[]) => ({ probabilities, low: probabilities, high: probabilities, mean: probabilities });
  const sureOf = (digit: number, share: number) =>
    reading(Array.from({ length: CLASSES }, (_, i) => (i === digit ? share : (1 - share) / 9)));
  const answer = (dropout: [number, number], batchNorm: [number, number]) => ({
    ...three,
    dropout: sureOf(...dropout),
    batchNorm: sureOf(...batchNorm),
  });

  test('says how sure the networks are, and that they may err', () => {
    expect(outcome(answer([7, 0.97], [7, 0.5]), words)).toBe(
      'Both read a 7. With dropout the network is almost sure: 97 %, and over 50 masks of train mode 97 % to 97 %. With batch norm it is 50 %, in train mode 50 %. A digit that is unlike those of the 13 writers may be misread, however sure the networks are.',
    );
    expect(outcome(answer([7, 0.8], [7, 0.5]), words)).toContain('fairly sure');
    expect(outcome(answer([7, 0.4], [7, 0.5]), words)).toContain('unsure');
  });

  test('says when they differ', () => {
    expect(outcome(answer([4, 0.97], [9, 0.6]), words)).toContain('With batch norm it reads a 9: 60 %');
  });
});

test('the table has a row a digit, and no numbers where nothing is read', () => {
  expect(readingTable(three, words).rows).toHaveLength(CLASSES);
  expect(readingTable(undefined, words).rows[0]).toEqual([0, '', '', '', '', '']);
});

test('a drawing takes the place of the sample, and another sample that of the drawing', () => {
  const drawing = drawingText(sampleDrawing(7));
  expect(questionOf({ ...defaults, drawing })).toEqual(questionOf({ ...defaults, sample: '7' }));
  expect(consequences({ sample: '5' })).toEqual({ sample: '5', drawing: '' });
  expect(consequences({ hand: 'program' })).toEqual({ hand: 'program', drawing: '' });
  expect(consequences({ p: 0.1 })).toEqual({ p: 0.1 });
  expect(consequences({ drawing })).toEqual({ drawing });
});

test('the program draws all ten digits, others with another seed, and the networks read most of them', () => {
  const program = (seed: number) => DIGITS.map((sample) => cellsOf({ ...defaults, sample, hand: 'program', seed }));
  expect(program(1).map(faultOf)).toEqual(DIGITS.map(() => undefined));
  expect(program(1)).not.toEqual(program(2));
  const read = DIGITS.map((sample) => answerTo(questionOf({ ...defaults, sample, hand: 'program' })));
  const right = (network: 'dropout' | 'batchNorm') =>
    read.filter((answer, digit) => bestOf(answer[network].probabilities) === digit).length;
  expect(right('dropout')).toBeGreaterThanOrEqual(8);
  expect(right('batchNorm')).toBeGreaterThanOrEqual(7);
});

test('the panel reads the picture of the drawing that one begins with', () => {
  const run = definition.rerun({ ...defaults, sample: '7' });
  if (run.kind !== 'training') throw new Error('another kind of run');
  const source = panelSource(run);
  expect(source).toContain('load_digits()');
  expect(source).toContain(
    `    ${questionOf({ ...defaults, sample: '7' })
      .picture.slice(0, 8)
      .join(', ')},`,
  );
});
