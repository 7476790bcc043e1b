import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptTraining, specHash } from '../../../scripts/runs/runStore.mjs';
import { trainingCodeHash } from '../../../scripts/runs/trainingCode.mjs';

interface Spec {
  seed: number;
  learningRate: number;
}

/** A project in small. */
const FILES = {
  'src/lib/training/train.ts': "import { step } from './step';\n",
  'src/lib/training/step.ts': "export * from '../nn/layer';\n",
  'src/lib/nn/layer.ts': 'export const layer = 1;\n',
  'src/lib/nn/unused.ts': '',
  'package-lock.json': '{}',
  'scripts/runs/runStore.mjs': '',
  'scripts/runs/trainingCode.mjs': '',
};
const SPEC: Spec = { seed: 1, learningRate: 0.1 };

let root = '';
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runs-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

const trainAnew = vi.fn(function* (spec: Spec) {
  yield { step: 0, loss: NaN, bound: -Infinity, change: -0, accuracy: undefined, grid: Float32Array.of(spec.seed, NaN, -0, 1e-45) };
  yield { step: 1, loss: 0.1 + 0.2, rates: Float64Array.of(Infinity, 5e-324), nothing: null };
});
beforeEach(() => trainAnew.mockClear());

/** As a new process with the code that stands there now. */
const opened = () => keptTraining(trainAnew, root, trainingCodeHash(root));
const keptFile = () => {
  const [folder = ''] = readdirSync(join(root, '.cache/runs'));
  const [file = ''] = readdirSync(join(root, '.cache/runs', folder));
  return join('.cache/runs', folder, file);
};

describe('a run that was trained to its end', () => {
  test('is read the next time, bit for bit', () => {
    const trained = [...opened()(SPEC)];
    expect([...opened()(SPEC)]).toStrictEqual(trained);
    expect(trainAnew).toHaveBeenCalledTimes(1);
  });

  test('is kept as it came, whatever its reader does to it', () => {
    for (const { grid } of opened()(SPEC)) grid?.fill(7);
    expect([...opened()(SPEC)]).toStrictEqual([...trainAnew(SPEC)]);
  });

  test('is trained anew for another specification', () => {
    expect([...opened()(SPEC)]).not.toEqual([...opened()({ ...SPEC, seed: 2 })]);
    expect(trainAnew).toHaveBeenCalledTimes(2);
  });

  test.each(['src/lib/training/train.ts', 'src/lib/training/step.ts', 'src/lib/nn/layer.ts', 'package-lock.json'])(
    'is trained anew, and the old one is deleted, after a change of %s',
    (path) => {
      Array.from(opened()(SPEC));
      write(path, `${readFileSync(join(root, path), 'utf8')} `);
      Array.from(opened()(SPEC));
      expect(trainAnew).toHaveBeenCalledTimes(2);
      expect(readdirSync(join(root, '.cache/runs'))).toHaveLength(1);
    },
  );

  test('is read after a change of what does not train', () => {
    Array.from(opened()(SPEC));
    write('src/lib/nn/unused.ts', 'export {};');
    Array.from(opened()(SPEC));
    expect(trainAnew).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (file: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (file) => file.subarray(0, -9)],
    ['changed in one bit', (file) => file.with(-3, (file.at(-3) ?? 0) ^ 1)],
  ])('is trained anew and kept again where the file is %s', (_, broken) => {
    const trained = [...opened()(SPEC)];
    write(keptFile(), broken(readFileSync(join(root, keptFile()))));
    expect([...opened()(SPEC)]).toStrictEqual(trained);
    expect([...opened()(SPEC)]).toStrictEqual(trained);
    expect(trainAnew).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is kept', () => {
  test('of a run that its reader leaves', () => {
    for (const { step } of opened()(SPEC)) if (step === 0) break;
    expect([...opened()(SPEC)]).toHaveLength(2);
    expect(trainAnew).toHaveBeenCalledTimes(2);
  });

  test('of a run with options', () => {
    Array.from(opened()(SPEC));
    Array.from(opened()(SPEC, {}));
    Array.from(opened()(SPEC, {}));
    expect(trainAnew).toHaveBeenCalledTimes(3);
  });

  test('where the code changed after it was loaded', () => {
    const loaded = trainingCodeHash(root);
    write('src/lib/nn/layer.ts', 'export const layer = 2;\n');
    for (let i = 0; i < 2; i++) Array.from(keptTraining(trainAnew, root, loaded)(SPEC));
    expect(trainAnew).toHaveBeenCalledTimes(2);
  });

  test('of a run that is refused', () => {
    const refuse = vi.fn((): Generator<never, void> => {
      throw new RangeError('no sense');
    });
    const train = keptTraining(refuse, root, trainingCodeHash(root));
    for (let i = 0; i < 2; i++) expect(() => Array.from(train(SPEC))).toThrow('no sense');
  });
});

test('numbers that JSON has not make other specifications', () => {
  const numbers = [null, 'NaN', NaN, Infinity, -Infinity, 0, -0];
  expect(new Set(numbers.map((bound) => specHash({ bound }))).size).toBe(numbers.length);
});
