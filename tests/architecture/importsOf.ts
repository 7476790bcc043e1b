import { posix } from 'node:path';
import type { ProjectFile } from './projectFiles';

const importing = [
  /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

/** Paths from the project's folder (packages by their names) of what a source file imports, workers and assets included. */
export function importsOf({ path, text }: ProjectFile): string[] {
  return importing
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, specifier]) => specifier ?? ''))
    .map((specifier) => (specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier));
}
