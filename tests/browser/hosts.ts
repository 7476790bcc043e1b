import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as plain } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

type Site = Awaited<ReturnType<typeof serve>>;

export interface Host {
  /** Serves the built book for this test; `headers` are sent with every file. */
  serveBook: (headers?: Record<string, string>, base?: string) => Promise<Site>;
  /** The address of a page of that text, on an origin of its own. */
  serveText: (html: string) => Promise<string>;
}

/** Tests of the book on servers, and in pages, that are not its own. */
export const test = plain.extend<{ host: Host; errors: string[] }>({
  host: async ({}, use) => {
    const closed: (() => unknown)[] = [];
    await use({
      serveBook: async (headers = {}, base = process.env['BASE_PATH']) => {
        const site = await serve({ base, headers });
        closed.push(site.close);
        return site;
      },
      serveText: async (html) => {
        const server = createServer((_, response) => {
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
        });
        await new Promise<void>((listening) => server.listen(0, listening));
        closed.push(() => server.close());
        return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      },
    });
    await Promise.all(closed.map((close) => close()));
  },
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(errors);
  },
});
