import { describe, expect, test } from 'vitest';
import { projectFiles, withoutComments, type ProjectFile } from './projectFiles';

const files = projectFiles();
const source = files.filter(({ path }) => /^src\/.*\.(ts|tsx|astro|mdx)$/.test(path));
const lib = source.filter(({ path }) => path.startsWith('src/lib/')).map(({ path, text }) => ({ path, text: withoutComments(text) }));
const tests = files.filter(({ path }) => path.startsWith('tests/'));

/** Paths of the files whose text contains the pattern. */
const having = (pattern: RegExp, among: ProjectFile[]) => among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** Paths of the files whose own path contains the pattern. */
const named = (pattern: RegExp, among: ProjectFile[]) => among.map(({ path }) => path).filter((path) => pattern.test(path));

describe('the library', () => {
  const outsideWorkers = lib.filter(({ path }) => !path.endsWith('.worker.ts'));

  test('takes chance only from a seed', () => {
    expect(having(/\bMath\.random\b|\bcrypto\b/, lib)).toEqual([]);
  });

  test('takes time only from a clock that it is given, by a worker if need be', () => {
    expect(having(/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, outsideWorkers)).toEqual([]);
  });

  test('knows no page, except in a worker', () => {
    expect(having(/(?<![\w$.'-])(document|window|navigator|localStorage|sessionStorage|location)\s*[.[]/, outsideWorkers)).toEqual([]);
  });
});

describe('a worker', () => {
  test('stands beside what starts it', () => {
    expect(having(/new URL\(\s*['"](?!\.\/[^/'"]+['"])[^'"]*['"]\s*,\s*import\.meta\.url/, source)).toEqual([]);
  });
});

describe('names', () => {
  test('say what a file is about', () => {
    expect(named(/\/(utils?|helpers?|common|misc|managers?|info)(\/|\.[a-z.]+$)|\/(data|handle[A-Z]\w*)\.[a-z.]+$/i, files)).toEqual([]);
  });

  test('of folders are kebab-case, of modules camelCase, of components PascalCase', () => {
    const parts = source.filter(({ path }) => /^src\/(components|lib)\//.test(path));
    const wellNamed =
      /^src\/(components|lib)\/([a-z0-9]+(-[a-z0-9]+)*\/)*([a-z][A-Za-z0-9]*(\.(worker|generated|d))?\.ts|[A-Z][A-Za-z0-9]*\.(tsx|astro))$/;
    expect(parts.map(({ path }) => path).filter((path) => !wellNamed.test(path))).toEqual([]);
  });
});

describe('every file', () => {
  test('works on any machine: no absolute path, no registry host', () => {
    const here = files.filter(({ path }) => path !== 'tests/architecture/sources.test.ts');
    expect(having(/(?<![\w.~/-])\/(work|root|home|tmp|Users)\/\w/, here)).toEqual([]);
    expect(having(/registry\.npmjs|npmjs\.com|pypi\.org|pythonhosted|deb\.debian/, here)).toEqual([]);
  });

  test('keeps to the rules: none is switched off in a comment', () => {
    const rules = files.filter(({ path }) => path !== 'tests/architecture.test.ts' && path !== '.oxlintrc.json');
    expect(having(/(?:es|ox)lint-disable|@ts-(?:ignore|nocheck|expect-error)/, rules)).toEqual([]);
  });

  test('of the tests runs all it has', () => {
    expect(having(/\b(it|test|describe)\.(skip|only|todo|fixme)\b/, tests)).toEqual([]);
  });
});
