import { expect, test } from 'vitest';
import { withContentSecurityPolicy } from '../../../scripts/site/contentSecurityPolicy.mjs';

/** The policy's sources for scripts and for styles. */
function sources(html: string) {
  const policy = /content="([^"]*)"/.exec(withContentSecurityPolicy(html))?.[1] ?? '';
  return [/script-src ([^;]*)/, /style-src ([^;]*)/].map((directive) => directive.exec(policy)?.[1]);
}

test('lets a page run its own inline script and style, by their hashes', () => {
  // Of the Content Security Policy specification: the hash of alert('Hello, world.');
  const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
  expect(sources(`<head><script>alert('Hello, world.');</script></head>`)[0]).toBe(`'self' 'wasm-unsafe-eval' ${hash}`);
  expect(sources(`<head><style class="a">alert('Hello, world.');</style></head>`)[1]).toBe(`'self' ${hash}`);
});

test('needs no hash for a script of the site', () => {
  expect(sources('<head><script type="module" src="/a.js"></script></head>')).toEqual(["'self' 'wasm-unsafe-eval'", "'self'"]);
});

test('comes right after the encoding, before anything that the page loads', () => {
  const html = withContentSecurityPolicy('<!doctype html><html><head><meta charset="utf-8"/><link rel="stylesheet" href="/a.css"></head>');
  expect(html).toMatch(
    /^<!doctype html><html><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*"><link/,
  );
});

test('refuses a page that it would break, or leave open', () => {
  expect(() => withContentSecurityPolicy('<head></head><button onclick="alert(1)">')).toThrow('onclick');
  expect(() => withContentSecurityPolicy('<p>A page without a head.</p>')).toThrow('<head>');
});
