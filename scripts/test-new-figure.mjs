// Adds a figure to a copy of the book as CONTRIBUTING.md says, and looks whether the copy checks, tests, builds and shows it.
import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

const FIGURE = 'a-new-figure';
const WRITTEN = [`src/components/widgets/${FIGURE}`, 'tests/components/widgets/aNewFigure.test.ts', `src/content/words/en/${FIGURE}.json`];

/** What tools keep for themselves beside the packages. */
const KEPT_BESIDE = new Set(['.astro', '.vite', '.cache']);

/** On the same disk, so that the packages can be linked. */
const copy = join(root, '.cache', 'new-figure');
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
try {
  copyTree();
  process.exitCode = await firstFailure([
    ['scripts/build-kernel.mjs'],
    ['scripts/new-figure.mjs', FIGURE],
    ['node_modules/prettier/bin/prettier.cjs', '--check', ...WRITTEN],
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
    ['node_modules/eslint/bin/eslint.js', ...WRITTEN.slice(0, 2)],
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/components/widgets/aNewFigure.test.ts', 'tests/content', 'tests/lib/share'],
    ['node_modules/@playwright/test/cli.js', 'test', 'figures', '-g', FIGURE],
  ]);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** What git knows of, and the packages. */
function copyTree() {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter((file) => file !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  linkTree(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/**
 * The same files under another folder: as links they are what they are, since Astro knows a module by its real path.
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && KEPT_BESIDE.has(entry.name)) continue;
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/**
 * Runs Node's commands one after another until one fails; its exit code.
 * @param {string[][]} commands
 */
async function firstFailure(commands) {
  for (const command of commands) {
    console.log(`\n${command.join(' ')}`);
    const code = await run(process.execPath, command, { cwd: copy });
    if (code !== 0) return code;
  }
  return 0;
}
