import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';
import { builtFiles } from '../site/builtFiles.mjs';

/** Kinds of files that hosts compress. */
const TEXT = /\.(html|js|css|svg|json|xml|txt|wasm|webmanifest)$/;

/** Serves a copy of the built book as hosts do: text is compressed. */
export async function compressedSite() {
  const copy = mkdtempSync(join(tmpdir(), 'deep-networks-'));
  cpSync(join(root, 'dist'), copy, { recursive: true, filter: (path) => !/\.(zip|ipynb)$/.test(path) });
  for (const file of builtFiles(copy).filter((file) => TEXT.test(file))) {
    writeFileSync(join(copy, `${file}.gz`), gzipSync(readFileSync(join(copy, file))));
  }
  const site = await serve({ folder: copy, base: process.env['BASE_PATH'] });
  return {
    address: site.address,
    async close() {
      await site.close();
      rmSync(copy, { recursive: true });
    },
  };
}
