import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';
import { builtFiles } from '../site/builtFiles.mjs';

const RECORDER = 'observed-problems.js';

/**
 * Serves a copy of the built book whose pages write down what goes wrong in them, since not every driver tells of it.
 * The recorder is a file, which the pages' content security policy allows.
 */
export async function observedSite() {
  const copy = mkdtempSync(join(tmpdir(), 'deep-networks-'));
  cpSync(join(root, 'dist'), copy, { recursive: true, filter: (path) => !/\.(zip|ipynb)$/.test(path) });
  writeFileSync(join(copy, RECORDER), `(${String(recordProblems)})()`);
  const site = await serve({ folder: copy, base: process.env['BASE_PATH'] });
  const { pathname } = new URL(site.address);
  const pages = builtFiles(copy).filter((file) => file.endsWith('.html') && file !== '404.html');
  for (const page of pages) {
    const file = join(copy, page);
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head><script src="${pathname}${RECORDER}"></script>`));
  }
  return {
    address: site.address,
    pages: pages.map((page) => page.replace(/index\.html$/, '')),
    async close() {
      await site.close();
      rmSync(copy, { recursive: true });
    },
  };
}

/** Runs in the page, before all else. */
function recordProblems() {
  /** @type {string[]} */
  const problems = [];
  Object.defineProperty(window, 'problems', { value: problems });
  const error = console.error;
  console.error = (...said) => {
    problems.push(said.map(String).join(' '));
    error(...said);
  };
  window.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    problems.push(`${violatedDirective} forbids ${blockedURI}`);
  });
  // Also when a script, a style sheet or a picture does not come, which does not bubble.
  window.addEventListener('error', note, true);

  /** @param {ErrorEvent} event */
  function note({ target, message }) {
    if (!(target instanceof Element)) problems.push(message);
    // That is a hint: what it names is imported by itself, or is missed there. Firefox refuses it for a module that it has.
    else if (!target.matches('link[rel=modulepreload]')) problems.push(`not loaded: ${target.outerHTML}`);
  }
}

/** Runs in the page: what the recorder wrote down. */
export function recordedProblems() {
  return /** @type {{ problems?: string[] }} */ (window).problems ?? ['the recorder is missing'];
}
