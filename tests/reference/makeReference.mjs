// Records PyTorch's values anew, in the tests' Python.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pythonForTests } from '../../scripts/python-env.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

const { status, error } = spawnSync(pythonForTests(), ['-B', here('reference.py'), here('reference.json')], { stdio: 'inherit' });
if (status !== 0) throw new Error(`reference.py failed${error ? `: ${error.message}` : ''}.`);
