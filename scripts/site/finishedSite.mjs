import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../serve.mjs';
import { keepBudgets } from './budgets.mjs';
import { builtFiles } from './builtFiles.mjs';
import { withContentSecurityPolicy } from './contentSecurityPolicy.mjs';
import { withNamedHeadingLinks } from './headingLinks.mjs';
import { precachedFiles, SERVICE_WORKER, writeServiceWorker } from './offline.mjs';
import { writeSearchIndex } from './searchIndex.mjs';
import { WHOLE_BOOK, wholeBook } from './wholeBook.mjs';

/**
 * What is done to the finished files of the site: the search index, quiet headings and a content security policy in every page, the service worker, the book as a zip; and no page may be too heavy.
 * @returns {import('astro').AstroIntegration}
 */
export function finishedSite() {
  let base = '/';
  return {
    name: 'finished-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await finish(folder, base, (message) => logger.info(message));
      },
    },
  };
}

/**
 * @param {string} folder the built site
 * @param {string} base with slashes at both ends
 * @param {(message: string) => void} say
 */
async function finish(folder, base, say) {
  await writeSearchIndex(folder);
  // The book for paper is fetched by itself, by those who print.
  const files = builtFiles(folder).filter((file) => file !== '_headers' && !file.endsWith('.pdf'));
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    writeFileSync(path, withContentSecurityPolicy(withNamedHeadingLinks(readFileSync(path, 'utf8'))));
  }
  const precached = precachedFiles(folder, files, base);
  await writeServiceWorker(folder, precached);
  const zip = wholeBook(folder, [...files, SERVICE_WORKER], base);
  writeFileSync(join(folder, WHOLE_BOOK), zip);
  say(`At most ${keepBudgets(folder, files, base)}`);
  say(`${pages.length} pages with a content security policy; ${precached.length} files for reading offline; zip of ${megabytes(zip)} MB`);
}

/** @param {Uint8Array} bytes */
const megabytes = ({ length }) => (length / 1e6).toFixed(1);
