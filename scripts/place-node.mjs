// After every install: puts the lock file's Node where npm scripts find it first. npm 10 does not link it by itself,
// because six packages, one for each platform, share the command's name.
import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lockedNode } from './book-node.mjs';
import { root } from './root.mjs';

const binary = lockedNode();
const commands = join(root, 'node_modules', '.bin');

if (binary !== undefined) {
  mkdirSync(commands, { recursive: true });
  const command = join(commands, process.platform === 'win32' ? 'node.exe' : 'node');
  rmSync(command, { force: true });
  if (process.platform === 'win32') copyFileSync(binary, command);
  else symlinkSync(relative(commands, binary), command);
}
