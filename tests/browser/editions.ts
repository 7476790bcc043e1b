import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withSlashes } from '../../scripts/serve.mjs';
import { builtFiles } from '../../scripts/site/builtFiles.mjs';
import { precachedFiles, SERVICE_WORKER, writeServiceWorker } from '../../scripts/site/offline.mjs';

/** Built sites: as it is, the next one, and what a server shows when it has only half of the next one. */
export interface Editions {
  first: string;
  second: string;
  between: string;
  remove: () => void;
}

const MARK = 'data-edition="second"';

/** Makes a second edition of the built book, each of whose pages bears a mark. */
export async function twoEditions(): Promise<Editions> {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  const [second, between] = [join(folder, 'second'), join(folder, 'between')];
  cpSync('dist', second, { recursive: true });
  const files = builtFiles(second).filter((file) => file !== SERVICE_WORKER);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(second, page);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<body', `<body ${MARK}`));
  }
  await writeServiceWorker(second, precachedFiles(second, files, withSlashes(process.env['BASE_PATH'])));
  cpSync(second, between, { recursive: true });
  for (const page of pages.slice(0, pages.length / 2)) cpSync(join('dist', page), join(between, page));
  return { first: 'dist', second, between, remove: () => rmSync(folder, { recursive: true }) };
}

/** Which editions the pages at these addresses are of, as a script of the page gets them. Throws if one of them does not come. */
export async function editionsAt(page: Page, addresses: readonly string[]): Promise<Set<'first' | 'second'>> {
  const marked = await page.evaluate(
    ({ addresses, mark }) => Promise.all(addresses.map(async (address) => (await (await fetch(address)).text()).includes(`<body ${mark}`))),
    { addresses, mark: MARK },
  );
  return new Set(marked.map((isMarked) => (isMarked ? 'second' : 'first')));
}
