import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { '': ours, ...others } = packages;

test('the lock file says of every package which version and which contents, and of none where to fetch it', () => {
  expect(Object.keys(others).length).toBeGreaterThan(100);
  for (const [folder, { version, integrity, resolved }] of Object.entries(others)) {
    expect(version, folder).toMatch(/^\d+\.\d+\.\d+/);
    expect(integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(resolved, folder).toBeUndefined();
  }
});

test('the lock file locks what package.json asks for', () => {
  const asked = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    expect((ours as Record<string, unknown>)[kind]).toEqual(asked[kind]);
  }
});
