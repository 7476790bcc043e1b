import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUDGETS, keepBudgets, weights } from '../../../scripts/site/budgets.mjs';
import { builtFiles } from '../../../scripts/site/builtFiles.mjs';
import { temporarySite } from './temporarySite';

const noise = (bytes: number) => `/*${randomBytes(bytes).toString('hex')}*/`;
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('a page weighs what it loads and what that imports, once each, but not what it may load later', () => {
  const [island, shared, later] = [`import{a}from"./shared.js";${noise(999)}import("./later.js")`, noise(777), noise(555)];
  const html = `<link rel="stylesheet" href="/base/_astro/a.css"><script type="module">import"/base/_astro/shared.js";</script>
    <astro-island component-url="/base/_astro/Island.js"></astro-island>`;
  const folder = temporarySite({
    'index.html': html,
    '_astro/a.css': noise(333),
    '_astro/Island.js': island,
    '_astro/shared.js': shared,
    '_astro/later.js': later,
  });
  const inline = gzipped('import"/base/_astro/shared.js";');
  const found = weights(folder, builtFiles(folder), '/base/');
  expect(found.find(({ kind }) => kind === 'script')?.bytes).toBe(inline + gzipped(island) + gzipped(shared));
  expect(found.find(({ kind }) => kind === 'style')?.bytes).toBeGreaterThan(333);
});

test('a site with a worker heavier than allowed is refused by the worker’s name', () => {
  const folder = temporarySite({ '_astro/training.worker-a1.js': noise(BUDGETS.worker), '_astro/small.worker-b2.js': noise(9) });
  expect(() => keepBudgets(folder, builtFiles(folder), '/')).toThrow(
    /Heavier than allowed:\n_astro\/training\.worker-a1\.js: worker [\d.]+ of 75 KiB$/,
  );
});
