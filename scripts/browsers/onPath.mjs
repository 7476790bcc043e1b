import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the first of these commands is that the shell would find, if any. @param {...string} commands */
export function onPath(...commands) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path));
}
