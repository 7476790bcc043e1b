import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normal, randomIndex, streamKey, uniform } from '../../src/lib/math/random';
import { keepOwnTable } from '../../src/lib/data/ownTables';
import { dataShape } from '../../src/lib/spec/dataShape';
import type { RunSpec } from '../../src/lib/spec/spec';
import { firstChoices, type TableChoices } from '../../src/lib/table/choices';
import { prepareTable } from '../../src/lib/table/prepareTable';
import { readTable } from '../../src/lib/table/readTable';
import { exampleRun } from '../lib/pytorch/exampleRun';
import type { PanelCase } from './panelsAgree';

const folder = new URL('../../.cache/test-results/pytorch/', import.meta.url);

interface OwnCase {
  name: string;
  bytes: Uint8Array;
  choices: Partial<TableChoices>;
  part?: (data: RunSpec['data']) => Partial<RunSpec>;
}

const key = streamKey(19, 1);
const islands = ['Dream', 'Biscoe', 'Torgersen', 'île "d’Or", nord'];

/** Measurements with gaps, of three kinds of animals on four islands, by observers who each saw several. */
function animals(count: number, { separator = ',', decimal = '.', header = true } = {}): string {
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const number = (value: number) => value.toFixed(3).replace('.', decimal);
  const rows = Array.from({ length: count }, (_, i) => {
    const kind = randomIndex(key, 5 * i, 3);
    const gap = uniform(streamKey(19, 2), i) < 0.1;
    return [
      gap ? 'NA' : number(4 + kind + 0.6 * normal(streamKey(19, 3), i)),
      number(1e4 * (2 - kind + 0.6 * normal(streamKey(19, 4), i))),
      uniform(streamKey(19, 5), i) < 0.08 ? '' : (islands[randomIndex(streamKey(19, 6), i, 4)] ?? ''),
      `o${randomIndex(streamKey(19, 7), i, 12)}`,
      ['cat', 'dog', 'owl'][kind] ?? '',
    ];
  });
  return [...(header ? [['bill', 'mass', 'island', 'observer', 'kind']] : []), ...rows]
    .map((row) => `${row.map(quoted).join(separator)}\n`)
    .join('');
}

/** Names as numbers. */
const numbered = (text: string): string =>
  [...islands.map((name) => (name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name)), 'cat', 'dog', 'owl', 'o'].reduce(
    (made, name, i) => made.replaceAll(name, name === 'o' ? '' : String(i)),
    text,
  );

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);

const cases: OwnCase[] = [
  {
    name: 'classes, gaps filled, rows by group',
    bytes: utf8(animals(120)),
    choices: { roles: ['number', 'number', 'class', 'group', 'targetClass'], gaps: 'fill', seed: 7 },
  },
  {
    name: 'a value from semicolons and decimal commas, rows with gaps left out',
    bytes: utf8(animals(90, { separator: ';', decimal: ',' })),
    choices: { roles: ['targetNumber', 'number', 'class', 'unused', 'class'], seed: 3 },
  },
  {
    name: 'UTF-16 without a header, part of the rows',
    bytes: utf16(numbered(animals(90, { header: false }))),
    choices: { roles: ['number', 'unused', 'class', 'unused', 'targetClass'], gaps: 'fill', seed: 3 },
    part: (data) => ({ data: { ...data, points: 40, validationPoints: 12 } }),
  },
  {
    name: 'two classes under the squared error',
    bytes: utf8(animals(90).replaceAll('owl', 'cat')),
    choices: { roles: ['number', 'number', 'unused', 'unused', 'targetClass'], seed: 11 },
    part: () => ({ loss: 'meanSquaredError' }),
  },
];

/** The runs of a table that is written where its program finds it. */
function ownCase({ name, bytes, choices, part }: OwnCase): PanelCase {
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(`${name.replaceAll(/\W+/g, '-')}.csv`, folder));
  writeFileSync(file, bytes);
  const reading = readTable(file, bytes);
  if (!reading.ok) throw new Error(reading.refusal.kind);
  const made = prepareTable(reading.table, { ...firstChoices(reading.table, 1), ...choices });
  if (!made.ok) throw new Error(made.problem.kind);
  const { table, data } = made.prepared;
  keepOwnTable(table);
  const more = { data, loss: table.classes === undefined ? 'meanSquaredError' : 'crossEntropy', ...part?.(data) } as const;
  const layers = [...exampleRun().layers.slice(0, -1), { kind: 'dense', units: dataShape(more).outputs } as const];
  const spec = exampleRun({ ...more, layers, batchSize: 16, steps: 60 });
  return { name: `own table: ${name}`, rerun: { kind: 'training', runs: [{ name: 'own', spec }] }, hasNotebook: true };
}

/** Readers' own tables: programs that read the file, and notebooks that bring its rows along. */
export const ownCases = (): PanelCase[] => cases.map(ownCase);
