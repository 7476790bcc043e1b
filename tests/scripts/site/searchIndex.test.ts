import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../scripts/site/builtFiles.mjs';
import { writeSearchIndex } from '../../../scripts/site/searchIndex.mjs';
import { temporarySite } from './temporarySite';

const page = (text: string) =>
  `<html lang="en-GB"><head><title>Book</title></head><body><main data-pagefind-body>${text}</main></body></html>`;

test('every file is there to its end, nothing is left of an earlier index, and a formula is found once', async () => {
  const folder = temporarySite({
    'index.html': page('The velocity is <span class="katex"><span class="katex-mathml">spoken</span><span>drawn</span></span>.'),
    'pagefind/pagefind.js': '',
    'pagefind/fragment/old.pf_fragment': 'old',
  });
  await writeSearchIndex(folder);
  const files = builtFiles(folder).filter((file) => file.startsWith('pagefind/'));
  expect(files.filter((file) => readFileSync(join(folder, file)).length === 0)).toEqual([]);
  const [fragment = '', ...others] = files.filter((file) => file.endsWith('.pf_fragment'));
  expect(others).toEqual([]);
  const text = strFromU8(gunzipSync(readFileSync(join(folder, fragment))));
  expect(text).toContain('The velocity is drawn');
  expect(text).not.toContain('spoken');
});
