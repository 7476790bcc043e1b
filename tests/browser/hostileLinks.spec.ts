import { join } from 'node:path';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { root } from '../../scripts/root.mjs';
import { readPermalink } from '../../src/lib/share/permalink';
import type { Schema } from '../../src/lib/share/setting';
import { hostileQueries } from '../lib/share/hostileQueries';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { framesWith } from './frames';

const LINKS_IN_ALL = 200;
/** Many in a page at once, each in a frame of its own. */
const FRAMES = 8;
/** What a server takes as an address. */
const LONGEST_QUERY = 6000;
const figures = builtFigures();
const PER_FIGURE = Math.ceil(LINKS_IN_ALL / figures.length);

/** Read by Vite, as the book is built: its modules import files that are no scripts. */
async function schemaOf(id: string): Promise<Schema> {
  const { module } = await runnerImport<{ schema: Schema }>(join(root, 'src', 'components', 'widgets', id, 'figure.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.schema;
}

for (const id of figures) {
  test(`${id} works whatever stands in the link, and tells what it did not use`, { tag: '@deep' }, async ({ page, baseURL }) => {
    const schema = await schemaOf(id);
    const queries = fc.sample(
      hostileQueries(id, schema).filter(({ length }) => length < LONGEST_QUERY),
      { numRuns: PER_FIGURE, seed: 9 },
    );
    const addresses = queries.map((query) => new URL(`embed/${id}/${query}`, baseURL));
    // Whatever the settings, training is tested elsewhere; two hundred runs would take long.
    await page.addInitScript(() => {
      window.Worker = class extends EventTarget {
        postMessage() {
          return undefined;
        }
        terminate() {
          return undefined;
        }
      } as unknown as typeof Worker;
    });
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto('how-to-read/');
    for (let from = 0; from < addresses.length; from += FRAMES) {
      const shown = addresses.slice(from, from + FRAMES);
      const frames = await framesWith(
        page,
        shown.map(({ href }) => href),
        { width: 300, height: 200 },
      );
      for (const [i, frame] of frames.entries()) {
        const { search = '', hash = '' } = shown[i] ?? {};
        const { ignored = [], unread = [] } = readPermalink(id, schema, `${search}${hash}`) ?? {};
        await expect(frame.locator('[data-live="true"]'), search).toBeAttached({ timeout: 60_000 });
        const told = frame.locator('[data-status]');
        await expect(told.getByText('was ignored'), search).toHaveCount(ignored.length);
        await expect(told.getByText('looks like a setting'), search).toHaveCount(unread.length);
        const picture = await frame.locator('.figure-picture').innerHTML();
        expect(picture, search).toContain('<svg');
        expect(picture, search).not.toMatch(/NaN|Infinity|undefined|onerror/);
      }
    }
  });
}
