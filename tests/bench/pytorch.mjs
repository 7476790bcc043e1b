import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { installedPython } from '../../scripts/python-env.mjs';

/**
 * PyTorch in a process of its own, or undefined where no Python with torch is known.
 * @returns {Promise<import('./engines.mjs').Engine | undefined>}
 */
export async function startPyTorch() {
  const python = installedPython();
  if (python === undefined) return undefined;
  const child = spawn(python, ['-B', fileURLToPath(new URL('pytorch.py', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const line = await lines.next();
    if (line.done) throw new Error('PyTorch ended.');
    return line.value;
  };
  const version = await answer();
  /** @param {string} command */
  const ask = async (command) => {
    child.stdin.write(`${command}\n`);
    return (await answer()).split(' ').map(Number);
  };
  return {
    name: 'pytorch',
    words: `PyTorch ${version}, eager, one thread`,
    prepare: async (job) => (await ask(`prepare ${job}`))[0] === 1,
    run: async (milliseconds) => {
      const [steps = NaN, wall = NaN, cpu = NaN] = await ask(`run ${milliseconds}`);
      return { steps, wall, cpu };
    },
    close: () => Promise.resolve(child.stdin.end()).then(() => undefined),
  };
}
