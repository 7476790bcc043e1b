import { describe, expect, test } from 'vitest';
import { figureSeen } from '../../../../../src/components/book/figure/seen/figureSeen';
import { panelName, panelSeen } from '../../../../../src/components/book/figure/seen/panelSeen';
import type { Drawing } from '../../../../../src/components/charts/drawings';
import { LONGEST_NAME } from '../../../../../src/lib/seen/longestName';

type Lines = Drawing['lines'];

const line = (name: string, values: readonly number[], part: Partial<Lines[number]> = {}): Lines[number] => ({
  id: name,
  name,
  tone: 'with',
  points: values.map((value, index) => [index * 100, value] as const),
  ...part,
});

const drawing = (lines: Lines, part: Partial<Drawing> = {}): Drawing => ({
  label: 'Loss against the step.',
  lines,
  xLabel: 'step',
  yLabel: 'loss',
  yScale: 'linear',
  ...part,
});

const seen = (lines: Lines, part?: Partial<Drawing>, most = LONGEST_NAME) => panelSeen(drawing(lines, part), most);

describe('what is seen in a chart', () => {
  test('a line without a name', () => {
    expect(seen([line('', [2, 1.5, 1])])).toBe('The line falls from 2.0 to 1.0.');
  });

  test('a dip with its place, and who is lower since when', () => {
    expect(seen([line('without', [1, 0.3, 0.9]), line('dropout', [1.2, 0.8, 0.5])])).toBe(
      'Without goes from 1.0 to 0.90, least 0.30 at step 100; dropout falls from 1.2 to 0.50; dropout is lower from step 200 on.',
    );
  });

  test('a line that diverged is told where', () => {
    expect(seen([line('plain', [1, 4, Infinity, NaN])])).toBe('Plain rises from 1.0 to 4.0, and has no number from step 200 on.');
  });

  test('of more than two lines the lowest and the highest at the end', () => {
    expect(seen([line('a', [3, 1]), line('b', [3, 2]), line('c', [3, 2.5])])).toContain('at the end a is lowest (1.0), c highest (2.5)');
  });

  test('a level of reference takes no part in the comparison', () => {
    expect(seen([line('chance', [2.3, 2.3], { tone: 'soft' }), line('plain', [3, 1])])).toBe(
      'Chance stays at 2.3; plain falls from 3.0 to 1.0.',
    );
  });

  test('thin lines are counted', () => {
    expect(seen([line('one', [2, 1]), line('', [2, 1.5], { thin: true, id: 't1' }), line('', [2, 0.5], { thin: true, id: 't2' })])).toBe(
      'One falls from 2.0 to 1.0; 2 more end between 0.50 and 1.5.',
    );
  });

  test('what the ear is told where the colour tells the eye', () => {
    expect(seen([line('training', [2, 1], { said: 'training (without)' })])).toBe('Training (without) falls from 2.0 to 1.0.');
  });

  test('measured dots', () => {
    const dots = [1, 2, 3].map((layer) => ({ at: [layer, 10 ** -layer] as const }));
    expect(seen([], { dots, xLabel: 'layer' })).toBe('3 dots from 0.10 to 0.0010.');
  });

  test('what is no line is told by its facts, as many as there is room for', () => {
    const facts: Drawing['facts'] = () => [
      { kind: 'range', name: 'lost', from: 0.5, to: 2 },
      { kind: 'value', name: 'layer 3', value: '1.2' },
      { kind: 'share', name: '1', share: 0.413 },
      { kind: 'least', column: 'momentum 0.9', row: 'rate 0.1', value: '0.02' },
      { kind: 'greatest', column: 'momentum 0', row: 'rate 1', value: '2.3' },
    ];
    expect(seen([], { facts })).toBe(
      'Lost: from 0.50 to 2.0; layer 3: 1.2; class 1 has 41 % of the picture; least, 0.02, at momentum 0.9 and rate 0.1; greatest, 2.3, at momentum 0 and rate 1.',
    );
    expect(seen([], { facts }, 50)).toBe('Lost: from 0.50 to 2.0; layer 3: 1.2.');
  });

  test('a path over a surface is told by its ends', () => {
    const positions = [[-1.5, 2] as const, [0, 1] as const, [0.25, -0.1] as const];
    expect(seen([], { facts: () => [{ kind: 'way', name: 'momentum', positions }] })).toBe(
      'Momentum goes from (−1.5, 2.0) to (0.25, −0.10).',
    );
  });

  test('a Greek letter keeps its size', () => {
    expect(seen([line('β = 0.90', [2, 1])])).toBe('β = 0.90 falls from 2.0 to 1.0.');
  });

  test('nothing yet', () => {
    expect(seen([line('plain', [])])).toBe('Nothing is drawn yet.');
  });

  test('as much as there is room for, and in whole sentences', () => {
    const lines = Array.from({ length: 9 }, (_, index) => line(`network ${index}`, [3, 1 + index / 10, 2 + index / 10]));
    for (const most of [400, 250, 120, 60]) {
      const text = seen(lines, {}, most);
      expect(text.length).toBeLessThanOrEqual(most);
      if (most >= 120) expect(text).toMatch(/\.$/);
    }
    expect(seen(lines, {}, 120)).toBe('At the end network 0 is lowest (2.0), network 8 highest (2.8).');
  });

  test('the whole name begins with what the chart draws', () => {
    expect(panelName(drawing([line('', [2, 1])]))).toBe('Loss against the step. The line falls from 2.0 to 1.0.');
  });
});

describe('what is seen in a figure', () => {
  const lost = 'Diverged at step 40 (plain): the loss is not a number.';

  test('is what came out, what became of its runs, and its first chart', () => {
    expect(figureSeen({ result: 'At step 300 both are done.', notices: [lost], drawings: [drawing([line('', [2, 1])])] })).toBe(
      `At step 300 both are done. ${lost} The line falls from 2.0 to 1.0.`,
    );
  });

  test('is never cut within a sentence', () => {
    const sentence = 'With 100 pictures 14.4 % are misread without dropout, and 10.7 % at the best of all. ';
    const text = figureSeen({ result: sentence.repeat(6).trim(), notices: [], drawings: [] });
    expect(text).toBe(sentence.repeat(3).trim());
  });

  test('a single endless sentence is cut between words', () => {
    const text = figureSeen({ result: 'word '.repeat(200).trim(), notices: [], drawings: [] });
    expect(text).toMatch(/^(word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(300);
  });
});

describe('the run before', () => {
  test('is not told of where it ended as the present one does', () => {
    expect(seen([line('truth', [3, 1])], { ghost: { said: 'Before: Noise 0', lines: [line('truth', [3, 1])] } })).toBe(
      'Truth falls from 3.0 to 1.0; pale behind it “Before: Noise 0”.',
    );
  });

  const ghost = { said: 'Before: Learning rate 0.1', lines: [line('plain', [3, 0.5])] };

  test('is told with what was other and where it ended', () => {
    expect(seen([line('plain', [3, 1])], { ghost })).toBe(
      'Plain falls from 3.0 to 1.0; pale behind it “Before: Learning rate 0.1”, plain ends at 0.50.',
    );
  });

  test('is rather told than the whole course', () => {
    const text = seen([line('plain', [3, 1, 2]), line('dropout', [3, 0.2, 4])], { ghost }, 110);
    expect(seen([line('plain', [3, 1, 2]), line('dropout', [3, 0.2, 4])], { ghost }, 90)).toBe(
      'Plain ends at 2.0; dropout ends at 4.0; pale behind it “Before: Learning rate 0.1”.',
    );
    expect(text).toBe('Plain ends at 2.0; dropout ends at 4.0; pale behind it “Before: Learning rate 0.1”, plain ends at 0.50.');
  });
});
