import { expect, test } from 'vitest';
import { ghostOf } from '../../../../../src/components/book/figure/ghost/ghostOf';
import { definition, schema, type Settings } from '../../../../../src/components/widgets/dropout-twins/figure';
import words from '../../../../../src/content/words/en/dropout-twins.json';
import frame from '../../../../../src/content/words/en/frame.json';
import { defaultsOf } from '../../../../../src/lib/share/setting';

const line = (id: string, thin = false) => ({ id, name: id, tone: 'with', thin, points: [[0, 1] as const] });
const drawing = { label: 'Loss.', xLabel: 'step', yLabel: 'loss', lines: [line('twin'), line('other', true)] };
const defaults = defaultsOf(schema);
const ghost = (part: Partial<Settings>, now: Partial<Settings> = {}) =>
  ghostOf({ settings: { ...defaults, ...part }, drawing, runs: [] }, { settings: { ...defaults, ...now }, definition, words, frame });

test('a run before says what was other, as the reader saw it', () => {
  expect(ghost({ p: 0.3 })?.said).toBe('Before: Drop probability 0.30');
  expect(ghost({ data: 'moons', seed: 4 }, { width: 20 })?.said).toBe('Before: Units per hidden layer 100, Data Two moons, Seed 4');
});

test('it has the lines that are named, not the many that are alike', () => {
  expect(ghost({ p: 0.3 })?.drawing.lines.map(({ id }) => id)).toEqual(['twin']);
});

test('under its own settings it would lie behind itself', () => {
  expect(ghost({})).toBeUndefined();
  expect(ghost({ p: 0.3 }, { p: 0.3 })).toBeUndefined();
});
