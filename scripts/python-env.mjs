import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** What the tests ask of Python: scikit-learn has the handwritten digits, palmerpenguins the penguins (with pandas), matplotlib draws the notebooks' plots, nbclient runs them. */
const requirements = [
  'torch==2.13.0',
  'numpy==2.4.6',
  'scikit-learn==1.9.1',
  'palmerpenguins==0.1.6',
  'pandas==3.1.1',
  'matplotlib==3.11.2',
  'nbclient==0.11.0',
  'ipykernel==7.4.0',
  'nbformat==5.11.1',
];
const modules = ['torch', 'numpy', 'sklearn', 'palmerpenguins', 'matplotlib', 'nbclient', 'ipykernel', 'nbformat'];

const environment = join(root, '.cache', 'python');
const environmentPython = process.platform === 'win32' ? join(environment, 'Scripts', 'python.exe') : join(environment, 'bin', 'python');
const systemPython = process.platform === 'win32' ? 'python' : 'python3';

const advice = `There is no Python with PyTorch, and none could be set up. One of these helps:
  - install Python 3.11 or newer with its venv module (on Debian or Ubuntu: apt-get install python3-venv)
  - DEEPNETWORKS_PYTHON=/path/to/python npm test, with a Python that has ${modules.join(', ')}`;

/** @param {string} python */
const hasModules = (python) => spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0;

/** Path of a Python that is set up already: the one that DEEPNETWORKS_PYTHON names, or the project's own; undefined if there is neither. */
export function installedPython() {
  const asked = process.env['DEEPNETWORKS_PYTHON'];
  if (asked) {
    if (hasModules(asked)) return asked;
    throw new Error(`DEEPNETWORKS_PYTHON is '${asked}', which cannot import ${modules.join(', ')}.`);
  }
  return existsSync(environmentPython) && hasModules(environmentPython) ? environmentPython : undefined;
}

/**
 * @param {string} command
 * @param {string[]} given
 */
const succeeds = (command, given) => spawnSync(command, given, { stdio: 'inherit' }).status === 0;

const createEnvironment = () => succeeds(systemPython, ['-m', 'venv', environment]);

function installDebiansVenv() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  succeeds('apt-get', ['update']);
  succeeds('apt-get', ['install', '--yes', '--no-install-recommends', 'python3-venv']);
}

/** Path of a Python with PyTorch, set up now under .cache/ if need be. Throws what the user can do. */
export function pythonForTests() {
  const installed = installedPython();
  if (installed !== undefined) return installed;
  console.log(`Setting up Python with PyTorch in ${environment}: once, and it takes some minutes ...`);
  if (!createEnvironment()) {
    installDebiansVenv();
    if (!createEnvironment()) throw new Error(advice);
  }
  if (!succeeds(environmentPython, ['-m', 'pip', 'install', '-qq', '--disable-pip-version-check', ...requirements]))
    throw new Error(advice);
  const python = installedPython();
  if (python === undefined) throw new Error(advice);
  return python;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Python: ${pythonForTests()}`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
