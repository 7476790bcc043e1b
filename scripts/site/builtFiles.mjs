import { readdirSync } from 'node:fs';

/**
 * Paths of all files of a built site, with forward slashes, in alphabetical order.
 * @param {string} folder
 */
export function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`.replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}
