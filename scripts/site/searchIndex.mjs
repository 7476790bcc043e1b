import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  copyFileSync(join(root, 'scripts/site/corrected.js'), join(folder, FOLDER, 'corrected.js'));
  writeFileSync(
    join(folder, FOLDER, 'words.txt'),
    wordsOfPages(folder)
      .map((list) => list.join('\n'))
      .join('\n\n'),
  );
}

/** A word that stands in the book so often is what a misspelt one may be meant to be. */
const OFTEN = 8;

/**
 * Words of more than three letters in the text of all pages that are searched, in lower case: those that are frequent, the most frequent first, and
 * the others.
 * @param {string} folder of the built site
 */
function wordsOfPages(folder) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('index.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const body = /<main[^>]*data-pagefind-body[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    const text = body.replace(/<(script|style|svg|code|math)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one, count], [other, more]) => more - count || one.localeCompare(other));
  const isFrequent = (/** @type {[string, number]} */ [, count]) => count >= OFTEN;
  return [sorted.filter(isFrequent), sorted.filter((entry) => !isFrequent(entry))].map((list) => list.map(([word]) => word));
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
