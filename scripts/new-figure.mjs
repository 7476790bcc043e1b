// Writes a figure that trains, draws and passes its tests, to be made into another: npm run new-figure <id>.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tagOfFigure } from '../src/lib/book/widgetNames.ts';
import { root } from './root.mjs';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const id = process.argv[2] ?? '';
const tag = tagOfFigure(id);
const camel = tag.charAt(0).toLowerCase() + tag.slice(1);
const widget = `src/components/widgets/${id}`;

/** Each template with the file that it becomes. */
const files = {
  'figure.ts': `${widget}/figure.ts`,
  'model.ts': `${widget}/model.ts`,
  'NewFigure.tsx': `${widget}/${tag}.tsx`,
  'NewFigurePictures.tsx': `${widget}/${tag}Pictures.tsx`,
  'words.json': `src/content/words/en/${id}.json`,
  'newFigure.test.ts': `tests/components/widgets/${camel}.test.ts`,
};

const taken = Object.values(files).filter((file) => existsSync(join(root, file)));
if (!ID.test(id)) refuse(`A figure's name is small letters, digits and hyphens, as in 'saddle-escape': npm run new-figure <name>`);
else if (taken.length > 0) refuse(`There is a figure of this name already: ${taken.join(', ')}`);
else await write();

async function write() {
  for (const [template, file] of Object.entries(files)) {
    const source = readFileSync(join(root, 'scripts', 'new-figure', `${template}.txt`), 'utf8');
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    const named = source.replaceAll('NewFigure', tag).replaceAll('new-figure', id);
    writeFileSync(path, await format(named, { ...(await resolveConfig(path)), filepath: path }));
    console.log(file);
  }
  console.log(`\nPut <${tag}>its caption</${tag}> into a page of src/content/docs; <Ref to="${id}" /> refers to it.`);
  console.log('CONTRIBUTING.md says what each file is for.');
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
