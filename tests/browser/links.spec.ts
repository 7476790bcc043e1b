import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { withSlashes } from '../../scripts/serve.mjs';
import { expect, test } from './book';
import { builtPages } from './builtPages';

const base = withSlashes(process.env['BASE_PATH']);
const pages = builtPages();
const anchorsOf = new Map(pages.map(({ address, html }) => [address, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));

/** What is wrong with a link of a page, or undefined. */
function fault(from: string, link: string): string | undefined {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://book${base}${from}`);
  if (url.host !== 'book') return undefined;
  if (!url.pathname.startsWith(base)) return `${link} leaves the base path`;
  const target = decodeURIComponent(url.pathname.slice(base.length));
  const anchors = anchorsOf.get(target);
  if (!anchors) return existsSync(posix.join('dist', target)) && target !== '' ? undefined : `${link} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.has(anchor) ? undefined : `${link} names an anchor that its page has not`;
}

for (const { address, html } of pages) {
  test(`every link of /${address} inside the book leads somewhere`, () => {
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => /^(?!data:|mailto:)/.test(link));
    expect(links.length).toBeGreaterThan(0);
    expect([...new Set(links.map((link) => fault(address, link)))].filter(Boolean)).toEqual([]);
  });
}
