import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presetState } from '../../../src/lib/lab/presets';
import { joinedLists, listText, MOST_RUNS, parseList, renamed, sorted, withRun, type KeptRun } from '../../../src/lib/lab/runList';

const { a } = presetState('momentum');
const named = (id: number) => `Run ${id}`;
const run = (seed: number, validation = seed): Omit<KeptRun, 'id' | 'name'> => ({
  network: { ...a, seed },
  training: 0.1,
  validation,
  accuracy: 1 / (1 + seed),
  curve: Array.from({ length: 101 }, (_, step) => [step, 1 / (step + 1), 2 / (step + 1)] as const),
});
const list = (...seeds: number[]): KeptRun[] => seeds.reduce<KeptRun[]>((runs, seed) => withRun(runs, run(seed), named), []);

describe('the list', () => {
  test('names its runs, keeps a small curve of each with its end, and counts on after one is deleted', () => {
    const runs = list(1, 2);
    expect(runs.map(({ name }) => name)).toEqual(['Run 1', 'Run 2']);
    expect(runs[0]?.curve.length).toBeLessThanOrEqual(41);
    expect(runs[0]?.curve.at(-1)?.[0]).toBe(100);
    expect(withRun(runs.slice(1), run(3), named).map(({ name }) => name)).toEqual(['Run 2', 'Run 3']);
  });

  test('has each network once: trained again it moves to the end and keeps its name', () => {
    const runs = withRun(renamed(list(1, 2), 1, 'Mine'), run(1, 7), named);
    expect(runs.map(({ name, validation }) => [name, validation])).toEqual([
      ['Run 2', 2],
      ['Mine', 7],
    ]);
  });

  test('loses its oldest when it is full', () => {
    const runs = list(...Array.from({ length: MOST_RUNS + 1 }, (_, i) => i + 1));
    expect(runs).toHaveLength(MOST_RUNS);
    expect(runs[0]?.name).toBe('Run 2');
  });

  test('is sorted with what has no number last', () => {
    const runs = [...list(3, 1), { ...run(2, NaN), id: 9, name: 'a', divergedAt: 5 }];
    expect(sorted(runs, 'validation').map(({ validation }) => validation)).toEqual([1, 3, NaN]);
    expect(sorted(runs, 'accuracy').map(({ network }) => network.seed)).toEqual([1, 3, 2]);
    expect(sorted(runs, 'name')[0]?.name).toBe('a');
  });
});

describe('as a text', () => {
  test('comes back as it was', () => {
    const runs = list(1, 2);
    expect(parseList(listText(runs))).toEqual({ runs, unread: 0 });
  });

  test('of a run without validation keeps that there is none', () => {
    const runs = [{ ...run(1, NaN), curve: [[0, 1, NaN] as const], id: 1, name: 'x' }];
    expect(parseList(listText(runs))).toEqual({ runs, unread: 0 });
  });

  test('joins another list, of which it takes what it has not', () => {
    const joined = joinedLists(list(1, 2), renamed(list(2, 3), 2, 'New'));
    expect(joined.map(({ name, network }) => [name, network.seed])).toEqual([
      ['Run 1', 1],
      ['Run 2', 2],
      ['New', 3],
    ]);
    expect(new Set(joined.map(({ id }) => id)).size).toBe(3);
  });

  test.each(['', '[]', '{}', 'null', '{"kind":"deep-networks-lab-runs","version":2,"runs":[]}', '\u0000'])('%j is none', (text) => {
    expect(parseList(text)).toBeUndefined();
  });

  test('of anything gives runs that can be written again', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.jsonValue(), name: fc.jsonValue(), network: fc.jsonValue(), curve: fc.jsonValue(), accuracy: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(entry), (runs) => {
        const read = parseList(JSON.stringify({ kind: 'deep-networks-lab-runs', version: 1, runs }));
        if (!read) throw new Error('it is a list');
        expect(read.runs.length + read.unread).toBe(runs.length);
        expect(parseList(listText(read.runs))?.runs).toEqual(read.runs);
        expect(new Set(read.runs.map(({ id }) => id)).size).toBe(read.runs.length);
      }),
    );
  });
});
