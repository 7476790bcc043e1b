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

for (const { address, html } of pages) {
  test(`no id stands twice on /${address}, so that a link leads to the one thing that is meant`, () => {
    const ids = [...html.replace(/<script[^>]*>.*?<\/script>/gs, '').matchAll(/<[a-z][^<>]*?\sid="([^"]+)"/gi)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}

/** Links that were given away when these were headings' ids as well as labels. */
const LABELS_ONCE_HEADINGS = [
  ['momentum/in-a-real-network/', 'three-spirals', '<figure'],
  ['batch-normalization/training-and-use/', 'running-statistics', '<figure'],
  ['momentum/local-minima/', 'friction', ''],
] as const;

for (const [address, id, tag] of LABELS_ONCE_HEADINGS) {
  test(`an old link to #${id} on /${address} leads to what has that label`, () => {
    const html = pages.find((page) => page.address === address)?.html ?? '';
    expect(html).toMatch(new RegExp(`${tag === '' ? '<(?!h\\d)[a-z]+' : tag}[^<>]*\\sid="${id}"`));
  });
}
