import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What trains. */
export const TRAINING = 'src/lib/training/train.ts';
/** What else decides on a run: the packages' versions, and how runs are kept. */
const BESIDE = ['package-lock.json', 'scripts/runs/runStore.mjs', 'scripts/runs/trainingCode.mjs'];

/** Whatever an import may name; a string that names no file of the project is none. */
const RELATIVE = /['"`](\.{1,2}\/[^'"`\n?]+)/g;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/**
 * A fingerprint of all that a training run depends on beside its specification: the text of `train` and of every module of the project that it
 * imports, at any depth (the kernel as its compiled bytes), the lock file, and the engine that computes.
 * @param {string} root the project's folder
 */
export function trainingCodeHash(root) {
  const hash = createHash('sha256').update(`${process.versions.v8} ${process.arch}\n`);
  for (const path of [...trainingModules(root), ...BESIDE]) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Paths from the project's folder, in alphabetical order. Rather one too many than one too few: what only the types of a module name is there too.
 * @param {string} root
 */
export function trainingModules(root) {
  const found = new Set([TRAINING]);
  for (const path of found) {
    for (const [, specifier = ''] of readFileSync(join(root, path), 'utf8').matchAll(RELATIVE)) {
      const imported = ENDINGS.map((ending) => posix.join(posix.dirname(path), `${specifier}${ending}`)).find((file) =>
        isFile(join(root, file)),
      );
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found].sort();
}

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
