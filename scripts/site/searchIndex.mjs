import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

/** Where Starlight's search looks for it. */
const FOLDER = 'pagefind';

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
    const to = join(folder, FOLDER, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
}
