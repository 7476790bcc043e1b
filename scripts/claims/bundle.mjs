import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../root.mjs';

/** @typedef {typeof import('../../src/lib/experiments/allExperiments.ts')} Experiments */

const folder = join(root, '.cache', 'claims');

/** Bundles all experiments for Node, which cannot resolve their imports itself; the bundle's address. */
export async function bundleExperiments() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/lib/experiments/allExperiments.ts',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'experiments.mjs' } },
    },
  });
  return pathToFileURL(join(folder, 'experiments.mjs')).href;
}

/**
 * @param {string} bundle
 * @returns {Promise<Experiments>}
 */
export async function loadExperiments(bundle) {
  /** @type {unknown} */
  const loaded = await import(bundle);
  return /** @type {Experiments} */ (loaded);
}
