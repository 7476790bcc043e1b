import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../root.mjs';

/** @typedef {typeof import('../../src/lib/experiments/allExperiments.ts')} Experiments */

/** Bundles all experiments; the bundle's address. */
export const bundleExperiments = () => bundleForNode('src/lib/experiments/allExperiments.ts', 'claims');

/**
 * Bundles a module for Node, which cannot resolve its imports itself; the bundle's address.
 * @param {string} source from the project's folder
 * @param {string} name of its folder in the cache
 */
export async function bundleForNode(source, name) {
  const folder = join(root, '.cache', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
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
