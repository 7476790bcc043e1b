import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { root } from '../root.mjs';

/** Where Starlight's search looks for it. */
const FOLDER = 'pagefind';
const MODULE = 'pagefind.js';
/** What Pagefind's own module is called, behind the one that leaves out words. */
const CORE = 'pagefind-core.js';

/**
 * Writes the search index of a built site into it, in the place of the one that Starlight had Pagefind write: Pagefind 1.5.2 may say that it has
 * written its files, and end, before their last bytes are on the disk. On a busy machine one run in ten left a file empty.
 * @param {string} folder
 * @throws Error with Pagefind's own sentences
 */
export async function writeSearchIndex(folder) {
  // A formula stands in a page twice: as it is drawn, and for screen readers.
  const { index, ...begun } = await pagefind.createIndex({ excludeSelectors: ['.katex-mathml'] });
  if (index === undefined) throw new Error(begun.errors.join(' '));
  const { errors } = await index.addDirectory({ path: folder });
  const { files, errors: more } = await index.getFiles();
  await pagefind.close();
  const problems = [...errors, ...more];
  if (problems.length > 0) throw new Error(problems.join(' '));

  rmSync(join(folder, FOLDER), { recursive: true, force: true });
  for (const { path, content } of files) {
    const to = join(folder, FOLDER, path === MODULE ? CORE : path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, path === MODULE ? renamed(Buffer.from(content).toString()) : content);
  }
  copyFileSync(join(root, 'scripts/site/forgivingSearch.js'), join(folder, FOLDER, MODULE));
}

/**
 * Pagefind's module under its new name: by its name it finds its folder.
 * @param {string} module
 */
function renamed(module) {
  const found = module.replaceAll('pagefind.js.*$', 'pagefind-core.js.*$');
  if (found === module) throw new Error('Pagefind no longer finds its folder by the name of its module: see scripts/site/searchIndex.mjs.');
  return found;
}
