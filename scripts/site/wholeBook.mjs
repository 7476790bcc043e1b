import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export const WHOLE_BOOK = 'deep-networks.zip';

/** Formats that are compressed already. */
const COMPRESSED = /\.(?:woff2|png|pagefind|pf_\w+|wasm)$/;
/** Within a zip, files carry a date: always this one, so that the same book gives the same bytes. */
const DATE = '1980-01-01T00:00:00';

const READ_ME = `Deep Networks, an interactive textbook

Browsers run its figures only from a server. Any static one will do; from this folder for instance:

    python3 -m http.server 8000

Then open http://localhost:8000/ in a browser.
`;

/**
 * The whole book as a zip: its files in the folder that their links expect, so that any static server can show them.
 * @param {string} folder the built site
 * @param {readonly string[]} files paths in it
 * @param {string} base with slashes at both ends
 * @returns {Uint8Array}
 */
export function wholeBook(folder, files, base) {
  const place = base.slice(1);
  /** @type {import('fflate').Zippable} */
  const entries = { 'README.txt': [Buffer.from(READ_ME), { mtime: DATE }] };
  if (place !== '') {
    entries['index.html'] = [Buffer.from(`<!doctype html><meta http-equiv="refresh" content="0; url=${place}">`), { mtime: DATE }];
  }
  for (const file of files) {
    entries[`${place}${file}`] = [readFileSync(join(folder, file)), { level: COMPRESSED.test(file) ? 0 : 9, mtime: DATE }];
  }
  return zipSync(entries);
}
