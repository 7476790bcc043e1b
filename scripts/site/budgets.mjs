import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const KIB = 1024;

/** Bytes, gzipped. A page's scripts are those that run before any figure is touched; the galleries, with many figures each, are no chapters. */
export const BUDGETS = { script: 90 * KIB, style: 30 * KIB, worker: 75 * KIB };
const UNLIMITED = 'gallery/';

/** @typedef {{ file: string, kind: keyof typeof BUDGETS, bytes: number }} Weight */

const INLINE_SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const SCRIPT = /\s(?:src|component-url|renderer-url)="([^"]+\.js)"/g;
const STYLE = /\shref="([^"]+\.css)"/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]([./][^"'`]+\.js)["'`]/g;

/**
 * What each page, and each worker, makes a browser load.
 * @param {string} folder the built site
 * @param {readonly string[]} files paths in it
 * @param {string} base with slashes at both ends
 * @returns {Weight[]}
 */
export function weights(folder, files, base) {
  /** @param {string} file */
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {string} file */
  const weight = (file) => {
    const bytes = known.get(file) ?? gzipped(read(file));
    known.set(file, bytes);
    return bytes;
  };
  /** @param {Iterable<string>} loaded */
  const sum = (loaded) => [...new Set(loaded)].reduce((bytes, file) => bytes + weight(file), 0);
  /** @param {string} from @param {string} text @param {RegExp} pattern */
  const named = (from, text, pattern) =>
    [...text.matchAll(pattern)].map(([, address = '']) =>
      address.startsWith('/') ? address.slice(base.length) : posix.join(posix.dirname(from), address),
    );
  /** @param {string[]} scripts */
  const withImports = (scripts) => {
    const found = new Set(scripts);
    for (const script of found) for (const imported of named(script, read(script), STATIC_IMPORT)) found.add(imported);
    return found;
  };
  /** @param {string} file @returns {Weight[]} */
  const ofFile = (file) => {
    if (/\.worker-[^/]*\.js$/.test(file)) return [{ file, kind: 'worker', bytes: weight(file) }];
    if (!file.endsWith('.html')) return [];
    const html = read(file);
    const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => script).join('\n');
    const scripts = withImports([...named(file, html, SCRIPT), ...named(file, inline, STATIC_IMPORT)]);
    return [
      { file, kind: 'script', bytes: gzipped(inline) + sum(scripts) },
      { file, kind: 'style', bytes: sum(named(file, html, STYLE)) },
    ];
  };
  return files.flatMap(ofFile);
}

/**
 * Throws if a page or a worker weighs more than it may; else says what the heaviest weigh.
 * @param {Parameters<typeof weights>} site
 */
export function keepBudgets(...site) {
  const found = weights(...site).filter(({ file }) => !file.startsWith(UNLIMITED));
  const over = found.filter(({ kind, bytes }) => bytes > BUDGETS[kind]);
  if (over.length > 0)
    throw new Error(`Heavier than allowed:\n${over.map(({ file, kind, bytes }) => `${file}: ${inWords(kind, bytes)}`).join('\n')}`);
  const kinds = /** @type {(keyof typeof BUDGETS)[]} */ (Object.keys(BUDGETS));
  return kinds
    .map((kind) => inWords(kind, Math.max(...found.filter((weight) => weight.kind === kind).map(({ bytes }) => bytes))))
    .join(', ');
}

/** @param {keyof typeof BUDGETS} kind @param {number} bytes */
const inWords = (kind, bytes) => `${kind} ${(bytes / KIB).toFixed(1)} of ${BUDGETS[kind] / KIB} KiB`;

/** @param {string} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;
