import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.mjs';

export const SERVICE_WORKER = 'service-worker.js';

/** What nobody reads in the book itself: server settings, what only search engines and link previews ask for. */
const NOT_READ = /^(?:_headers|robots\.txt|sitemap.*\.xml|social-card\.png|404\.html)$|\.zip$/;

/**
 * The files that the service worker keeps, each under the address by which pages ask for it.
 * The hash lets the installation fail when a server has changed builds in the middle of it.
 * @param {string} folder the built site
 * @param {readonly string[]} files paths in it
 * @param {string} base with slashes at both ends
 */
export function precachedFiles(folder, files, base) {
  return files
    .filter((file) => !NOT_READ.test(file))
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return { url: `${base}${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`, revision: hash, integrity: `sha256-${hash}` };
    });
}

/**
 * Writes the service worker of a built site into it.
 * @param {string} folder
 * @param {ReturnType<typeof precachedFiles>} precached
 */
export async function writeServiceWorker(folder, precached) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(precached), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: join(root, 'src/offline/serviceWorker.ts'), output: { entryFileNames: SERVICE_WORKER, format: 'iife' } },
    },
  });
}
