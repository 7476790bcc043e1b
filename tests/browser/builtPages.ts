import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'dist';

export interface BuiltPage {
  /** Address under the base path, '' for the first page, with a slash at the end elsewhere. */
  address: string;
  html: string;
}

let read: BuiltPage[] | undefined;

/** Every page of the built site, read once; throws if the site has not been built. */
export const builtPages = (): BuiltPage[] => (read ??= readPages());

function readPages(): BuiltPage[] {
  if (!existsSync(folder)) throw new Error("There is no built site to test: run 'npm run build' first.");
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({ address: file.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The ids of the figures on pages whose address begins so: of all figures, if it is not given. */
export function builtFigures(under = 'embed/'): string[] {
  const pages = builtPages().filter(({ address }) => address.startsWith(under));
  return pages.flatMap(({ html }) => [...html.matchAll(/<figure[^>]*\sdata-figure="([^"]+)"/g)].map(([, id]) => id ?? ''));
}

/** The ids of the figures that have a notebook. */
export function builtNotebooks(): string[] {
  return readdirSync(join(folder, 'notebooks'))
    .filter((file) => file.endsWith('.ipynb'))
    .map((file) => file.replace(/\.ipynb$/, ''));
}
