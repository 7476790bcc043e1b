import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';

/** The virtual environment that `npm run reference` makes. */
export const environment = join(root, '.cache', 'reference-python');

export const environmentPython =
  process.platform === 'win32' ? join(environment, 'Scripts', 'python.exe') : join(environment, 'bin', 'python');

/** A Python with torch: the one that DEEPNETWORKS_PYTHON names, or that of `npm run reference`; undefined if there is neither. */
export function pythonWithTorch() {
  return process.env['DEEPNETWORKS_PYTHON'] ?? (existsSync(environmentPython) ? environmentPython : undefined);
}
