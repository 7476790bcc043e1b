import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { root } from './root.mjs';

/** @param {string | undefined} path a base path as given, with or without slashes at its ends */
export function withSlashes(path = '/') {
  return `/${path}/`.replace(/\/+/g, '/');
}

/**
 * Serves a built site as any static server would: its files under the base path, 404.html for the rest.
 * Hashed files have the header by which a page in a sandbox may have them.
 * @param {{ folder?: string, base?: string | undefined, port?: number, headers?: Record<string, string> }} options port 0 takes any free one; `headers` are sent with every file besides
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address ends with a slash
 */
export async function serve({ folder = 'dist', base: givenBase, port = 0, headers = {} }) {
  const base = withSlashes(givenBase);
  const site = resolve(root, folder);
  const notFoundPage = readFileSync(join(site, '404.html'));
  /** @param {import('node:http').ServerResponse} response */
  const notFound = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFoundPage);
  };
  const files = sirv(site, {
    etag: true,
    gzip: true,
    onNoMatch: (_request, response) => notFound(response),
    setHeaders: (response, path) => {
      if (path.startsWith('/_astro/')) response.setHeader('Access-Control-Allow-Origin', '*');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response);
    } else if (url === '/') {
      response.writeHead(302, { Location: base }).end();
    } else {
      notFound(response);
    }
  });

  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => done(undefined));
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${boundPort}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
