// Records PyTorch's values anew, in a virtual environment of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environment, environmentPython, pythonWithTorch } from './python.mjs';

const REQUIREMENTS = ['torch==2.13.0', 'numpy'];

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {string} command
 * @param {string[]} given
 */
function run(command, given) {
  const { status, error } = spawnSync(command, given, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`'${[command, ...given].join(' ')}' failed${error ? `: ${error.message}` : ''}.`);
}

let python = pythonWithTorch();
if (python === undefined) {
  run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', environment]);
  python = environmentPython;
  run(python, ['-m', 'pip', 'install', '--quiet', ...REQUIREMENTS]);
}
run(python, ['-B', here('reference.py'), here('reference.json')]);
