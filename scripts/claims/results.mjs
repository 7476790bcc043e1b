import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../root.mjs';

/** @typedef {import('../../src/lib/experiments/claimResult.ts').ClaimResult} ClaimResult */

const folder = join(root, 'src', 'content', 'claims', 'results');

/** What a result may depend on beside the book's own code. */
export const versions = { node: process.versions.node, tensorflow: versionOf('@tensorflow/tfjs-core'), mlMatrix: versionOf('ml-matrix') };

/**
 * The committed results of a chapter's claims by id; none if it has no file yet.
 * @param {string} chapter
 * @returns {Record<string, ClaimResult>}
 */
export function chapterResults(chapter) {
  const path = join(folder, `${chapter}.json`);
  return existsSync(path) ? /** @type {Record<string, ClaimResult>} */ (readJson(path)) : {};
}

/**
 * @param {string} chapter
 * @param {Record<string, ClaimResult>} results
 */
export async function writeChapterResults(chapter, results) {
  const path = join(folder, `${chapter}.json`);
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => a.localeCompare(b)));
  const text = await format(JSON.stringify(sorted), { ...(await resolveConfig(path)), parser: 'json' });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} dependency */
function versionOf(dependency) {
  const path = join(root, 'node_modules', dependency, 'package.json');
  return /** @type {{ version: string }} */ (readJson(path)).version;
}

/** @param {string} path @returns {unknown} */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
