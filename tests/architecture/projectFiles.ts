import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A file's path from the project's folder and its text. */
export interface ProjectFile {
  path: string;
  text: string;
}

const binary = /\.(png|jpg|webp|ico|woff2|zip|pdf)$/;

/** Every text file that is or would be committed. */
export function projectFiles(): ProjectFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path !== '' && !binary.test(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text without comments, so that a rule about code does not read prose. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
