import { beforeEach, expect, test } from 'vitest';
import type { TableKind } from '../../../src/lib/spec/tables';
import { DataGate } from '../../../src/lib/training/dataGate';
import type { TrainingCommand } from '../../../src/lib/training/message';
import { exampleSpec } from './exampleSpec';

const drawn = exampleSpec();
const written = exampleSpec({ data: { kind: 'handwriting', points: 100 } });
const measured = exampleSpec({ data: { kind: 'penguins', points: 100 } });
const start = (run: number, spec: typeof drawn): TrainingCommand => ({ run, kind: 'start', specs: [spec], options: {} });

let seen: string[];
let told: string[];
let loaded: Set<TableKind>;
/** Of the loads that are under way. */
let ends: { arrive: () => void; break: () => void }[];
let gate: DataGate;

beforeEach(() => {
  seen = [];
  told = [];
  ends = [];
  loaded = new Set();
  gate = new DataGate({
    missing: (specs) =>
      specs.flatMap(({ data: { kind } }) => ((kind === 'handwriting' || kind === 'penguins') && !loaded.has(kind) ? [kind] : [])),
    load: (kinds) =>
      kinds.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            ends.push({
              arrive: () => {
                loaded.add('handwriting');
                resolve();
              },
              break: () => reject(new Error('no connection')),
            });
          }),
    pass: ({ run, kind }) => seen.push(`${kind} ${run}`),
    fail: (run, failure) => {
      seen.push(`${failure.kind} failed ${run}`);
      told.push(failure.kind === 'data' ? failure.sentence : '');
    },
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what needs no file is passed on at once', () => {
  gate.receive(start(1, drawn));
  gate.receive({ run: 1, kind: 'pause' });
  expect(seen).toEqual(['start 1', 'pause 1']);
});

test('a start waits for its file, and what comes after it waits too', async () => {
  gate.receive(start(1, written));
  gate.receive({ run: 1, kind: 'pause' });
  gate.receive(start(2, drawn));
  await settled();
  expect(seen).toEqual([]);
  ends[0]?.arrive();
  await settled();
  expect(seen).toEqual(['start 1', 'pause 1', 'start 2']);
  gate.receive(start(3, written));
  expect(seen.at(-1)).toBe('start 3');
});

test('a file that does not come is told, and asked for again at the next start', async () => {
  gate.receive(start(1, written));
  await settled();
  ends[0]?.break();
  await settled();
  expect(seen).toEqual(['data failed 1']);
  gate.receive(start(2, written));
  await settled();
  ends[1]?.arrive();
  await settled();
  expect(seen).toEqual(['data failed 1', 'start 2']);
});

test.each([
  [written, 'handwritten digits'],
  [measured, 'measurements of penguins'],
])('what did not come is named', async (spec, name) => {
  gate.receive(start(1, spec));
  await settled();
  ends[0]?.break();
  await settled();
  expect(told).toEqual([expect.stringContaining(`The ${name} did not load`)]);
});
