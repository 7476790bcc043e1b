// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command in the project's folder, its output shown, and gives its exit code (1 where a signal ended it).
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return exitOf(spawn(command, args, { cwd: root, stdio: 'inherit', ...options }));
}

/**
 * Runs npm with the same npm that started this script, else with the one on the path.
 * @param {...string} args
 */
export function runNpm(...args) {
  const { command, args: given, options } = npm(args);
  return run(command, given, options);
}

/**
 * Like `runNpm`, but what it prints is given back.
 * @param {...string} args
 */
export async function listenToNpm(...args) {
  const { command, args: given, options } = npm(args);
  const child = spawn(command, given, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (/** @type {Buffer} */ chunk) => printed.push(chunk));
  const code = await exitOf(child);
  return { code, printed: Buffer.concat(printed).toString() };
}

/** @param {string[]} args */
function npm(args) {
  const started = process.env['npm_execpath'];
  if (started?.endsWith('.js')) return { command: process.execPath, args: [started, ...args], options: {} };
  return { command: 'npm', args, options: { shell: process.platform === 'win32' } };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
