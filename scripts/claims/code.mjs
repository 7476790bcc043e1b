import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';

/** @type {Map<string, { code: string, imports: string[] }>} */
const modules = new Map();

/**
 * A fingerprint of all the code that a module runs: its own and that of every module of the project that it imports, at any depth.
 * Types, comments and white space leave it as it is. The training kernel counts as the bytes that it is compiled to.
 * @param {string} path from the project's folder
 * @param {string} folder of which alone the modules count
 */
export function codeHash(path, folder = '') {
  const hash = createHash('sha256');
  for (const part of codeModules(path).filter((each) => each.startsWith(folder))) hash.update(`${part}\n${moduleAt(part).code}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Paths of a module and of every module of the project that it imports, at any depth, in alphabetical order.
 * @param {string} path from the project's folder
 */
export function codeModules(path) {
  return [...transitiveImports(path)].sort();
}

/**
 * What a TypeScript source does, without types, comments and white space.
 * @param {string} text
 */
export function normalisedCode(text) {
  return runningCode(text).replace(/\s+/g, '');
}

/** @param {string} text */
function runningCode(text) {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    removeComments: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

/** @param {string} path @param {Set<string>} [found] */
function transitiveImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const imported of moduleAt(path).imports) transitiveImports(imported, found);
  return found;
}

/** @param {string} path */
function moduleAt(path) {
  const known = modules.get(path);
  if (known) return known;
  const text = readFileSync(join(root, path), 'utf8');
  const read = path.endsWith('.ts') ? { code: normalisedCode(text), imports: importsOf(path, text) } : { code: text, imports: [] };
  modules.set(path, read);
  return read;
}

/** @param {string} path @param {string} text */
const importsOf = (path, text) =>
  ts
    .preProcessFile(runningCode(text))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolved(posix.join(posix.dirname(path), fileName)));

/** @param {string} specifier */
function resolved(specifier) {
  const [file = specifier] = specifier.split('?');
  const candidates = [file, `${file}.ts`];
  const found = candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate)));
  if (found === undefined) throw new Error(`No module of the project stands at ${specifier}`);
  return found;
}
