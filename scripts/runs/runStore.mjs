import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { trainingCodeHash } from './trainingCode.mjs';

/** In the project's folder: a folder for the code, in it a file a run. */
const FOLDER = '.cache/runs';
const DIGEST_BYTES = 32;

/**
 * @template Spec, Event
 * @typedef {(spec: Spec, options?: object) => Generator<Event, void>} Training
 */

/**
 * Runs are trained by `trainAnew`, and kept: a run of the same specification and the same code is read the next time, bit for bit. One that its
 * reader leaves before its end, or that is given options, is not kept; nor is any where the code is no longer the one that was loaded.
 * @template Spec, Event
 * @param {Training<Spec, Event>} trainAnew
 * @param {string} root the project's folder
 * @param {string} loadedCode the hash of the training code when it was loaded
 * @returns {Training<Spec, Event>}
 */
export function keptTraining(trainAnew, root, loadedCode) {
  if (trainingCodeHash(root) !== loadedCode) return trainAnew;
  const store = runStore(root, loadedCode);
  return function* (spec, options) {
    if (options) return yield* trainAnew(spec, options);
    const key = specHash(spec);
    const kept = /** @type {Event[] | undefined} */ (store.read(key));
    if (kept) return yield* kept;
    /** @type {Event[]} */
    const events = [];
    for (const event of trainAnew(spec)) {
      events.push(structuredClone(event));
      yield event;
    }
    store.write(key, events);
  };
}

/**
 * Whether any run of the present code is kept.
 * @param {string} root
 */
export function hasRuns(root) {
  return existsSync(join(root, FOLDER, trainingCodeHash(root)));
}

/**
 * Of the code of that hash; files of other code are deleted.
 * @param {string} root
 * @param {string} code
 */
function runStore(root, code) {
  const runs = join(root, FOLDER);
  const folder = join(runs, code);
  mkdirSync(runs, { recursive: true });
  for (const other of readdirSync(runs)) if (other !== code) rmSync(join(runs, other), { recursive: true, force: true });
  return {
    /** @param {string} key @returns {unknown} undefined where there is nothing that can be read */
    read(key) {
      try {
        const file = readFileSync(join(folder, key));
        const content = file.subarray(DIGEST_BYTES);
        return digest(content).equals(file.subarray(0, DIGEST_BYTES)) ? deserialize(content) : undefined;
      } catch {
        return undefined;
      }
    },
    /** @param {string} key @param {readonly unknown[]} events */
    write(key, events) {
      const content = serialize(events);
      // Others may write the same at the same time, or have deleted the folder.
      mkdirSync(folder, { recursive: true });
      const written = join(folder, `${key}.${randomUUID()}`);
      writeFileSync(written, Buffer.concat([digest(content), content]));
      renameSync(written, join(folder, key));
    },
  };
}

/**
 * Of plain data; the numbers that JSON has not are told apart.
 * @param {unknown} spec
 */
export function specHash(spec) {
  const text = JSON.stringify(spec, (_, /** @type {unknown} */ value) => (isOutsideJson(value) ? { number: inspect(value) } : value));
  return digest(text).toString('hex').slice(0, 32);
}

/** @param {unknown} value */
const isOutsideJson = (value) => typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0));

/** @param {string | Uint8Array} content */
const digest = (content) => createHash('sha256').update(content).digest();
