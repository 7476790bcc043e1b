import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forbiddenImports, ruleNames } from './forbiddenImports';

/** Reading all of src takes seconds, and more beside other tests. */
const PATIENCE = 60_000;

test('of src point down only, and never in a circle', { timeout: PATIENCE }, async () => {
  expect(await forbiddenImports()).toEqual([]);
});

/** A file, what it imports though it must not, and the rule that says so. */
const BROKEN = [
  ['src/lib/math/a.ts', 'src/lib/nn/network.ts', 'math-imports-from-below'],
  ['src/lib/format/a.ts', 'src/lib/math/portable.ts', 'format-imports-from-below'],
  ['src/lib/expression/a.ts', 'src/lib/spec/spec.ts', 'expression-imports-from-below'],
  ['src/lib/seen/a.ts', 'src/lib/spec/spec.ts', 'seen-imports-from-below'],
  ['src/lib/sound/a.ts', 'src/lib/seen/course.ts', 'sound-imports-from-below'],
  ['src/lib/share/a.ts', 'src/lib/data/dataSet.ts', 'share-imports-from-below'],
  ['src/lib/spec/a.ts', 'src/lib/data/dataSet.ts', 'spec-imports-from-below'],
  ['src/lib/data/a.ts', 'src/lib/nn/network.ts', 'data-imports-from-below'],
  ['src/lib/nn/a.ts', 'src/lib/training/run.ts', 'nn-imports-from-below'],
  ['src/lib/table/a.ts', 'src/lib/nn/network.ts', 'table-imports-from-below'],
  ['src/lib/surfaces/a.ts', 'src/lib/training/run.ts', 'surfaces-imports-from-below'],
  ['src/lib/training/a.ts', 'src/lib/surfaces/ravine.ts', 'training-imports-from-below'],
  ['src/lib/rules/a.ts', 'src/lib/pytorch/rerun.ts', 'rules-imports-from-below'],
  ['src/lib/experiments/a.ts', 'src/lib/pytorch/rerun.ts', 'experiments-imports-from-below'],
  ['src/lib/clinic/a.ts', 'src/lib/pytorch/rerun.ts', 'clinic-imports-from-below'],
  ['src/lib/pytorch/a.ts', 'src/lib/book/tex.ts', 'pytorch-imports-from-below'],
  ['src/lib/practice/a.ts', 'src/lib/pytorch/rerun.ts', 'practice-imports-from-below'],
  ['src/lib/lab/a.ts', 'src/lib/book/tex.ts', 'lab-imports-from-below'],
  ['src/lib/book/a.ts', 'src/lib/plots/a.ts', 'book-imports-from-below'],
  ['src/lib/teach/a.ts', 'src/lib/book/tex.ts', 'teach-imports-from-below'],
  ['src/pages/a.ts', 'src/lib/plots/a.ts', 'lib-has-layers'],
  ['src/lib/book/b.ts', 'src/components/charts/Chart.tsx', 'lib-is-lowest'],
  ['src/lib/training/b.ts', 'preact', 'lib-runs-in-node'],
  ['src/lib/book/c.ts', 'astro:content', 'lib-runs-in-node'],
  ['src/components/book/a.ts', '@tensorflow/tfjs-core', 'tensorflow-in-training'],
  ['src/components/charts/a.ts', 'src/lib/training/run.ts', 'charts-and-controls-know-lib-alone'],
  ['src/components/charts/b.ts', 'src/components/controls/Slider.tsx', 'charts-and-controls-know-lib-alone'],
  ['src/components/book/b.ts', 'src/components/widgets/twins/model.ts', 'book-knows-no-widget'],
  ['src/components/practice/a.ts', 'src/components/widgets/twins/model.ts', 'practice-knows-no-widget'],
  ['src/components/teach/a.ts', 'src/components/widgets/twins/model.ts', 'teach-knows-no-widget'],
  ['src/components/widgets/explorer/a.ts', 'src/components/widgets/twins/model.ts', 'widget-knows-no-widget'],
  ['src/components/widgets/explorer/b.ts', 'src/content/words.ts', 'widget-is-below-content'],
  ['src/components/widgets/explorer/c.ts', 'vitest', 'reader-gets-no-tools'],
  ['src/pages/b.ts', 'src/pages/c.ts', 'no-circle'],
  ['src/components/widgets/explorer/figure.ts', 'src/components/widgets/explorer/model.ts', 'no-circle-but-of-types'],
] as const;

const ALLOWED = [
  ['src/components/widgets/twins/Twins.tsx', 'src/components/widgets/twins/model.ts'],
  ['src/components/widgets/twins/model.ts', 'src/lib/training/run.ts'],
  ['src/lib/pytorch/rerun.ts', 'src/lib/math/portable.ts'],
] as const;

describe('in a house with faults', () => {
  let house = '';
  let found: string[] = [];

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text, { flag: 'a' });
  };

  const writeImport = (path: string, imported: string) => {
    const isFile = imported.startsWith('src/');
    const isValue = path.endsWith('figure.ts') || imported.endsWith('figure.ts');
    if (isFile) write(imported, 'export type Nothing = never;\n');
    const specifier = isFile
      ? relative(dirname(path), imported)
          .replace(/^(?!\.)/, './')
          .replace(/\.tsx?$/, '')
      : imported;
    // Types count as values do: what a layer knows by type alone it knows.
    write(path, isFile ? `import ${isValue ? '' : 'type '}{ Nothing } from '${specifier}';\n` : `import '${specifier}';\n`);
  };

  beforeAll(async () => {
    mkdirSync('.cache', { recursive: true });
    house = mkdtempSync('.cache/house-');
    write('package.json', '{ "devDependencies": { "vitest": "*" } }');
    write('node_modules/vitest/package.json', '{ "name": "vitest", "main": "index.js" }');
    write('node_modules/vitest/index.js', '');
    for (const [path, imported] of [...BROKEN, ...ALLOWED]) writeImport(path, imported);
    writeImport('src/pages/c.ts', 'src/pages/b.ts');
    writeImport('src/components/widgets/explorer/model.ts', 'src/components/widgets/explorer/figure.ts');
    found = await forbiddenImports(house);
  }, PATIENCE);

  afterAll(() => rmSync(house, { recursive: true }));

  test.each(BROKEN)('%s does not import %s', (path, imported, rule) => {
    expect(found.filter((line) => line.startsWith(`${rule}: ${path} -> `) && line.includes(imported))).toHaveLength(1);
  });

  test('nothing else is found', () => {
    expect(found.filter((line) => !BROKEN.some(([path]) => line.includes(`: ${path} -> `)))).toEqual([]);
  });

  test('every rule finds a fault', () => {
    expect(new Set(BROKEN.map(([, , rule]) => rule))).toEqual(new Set(ruleNames));
  });
});
