import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagesByLicence, type LockedPackage } from '../../../src/lib/book/packagesByLicence';

test('packages are listed once, under their licence, without those that only tests need', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/@b/c': { version: '2.0.0', license: 'MIT' },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'MIT' },
    'node_modules/d': { version: '3.0.0', license: 'ISC' },
    'node_modules/tester': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/for-one-machine': { version: '1.0.0', license: 'MIT', optional: true },
  };
  expect(packagesByLicence(locked)).toEqual([
    { licence: 'MIT', packages: ['@b/c 2.0.0', 'a 1.0.0'] },
    { licence: 'ISC', packages: ['d 3.0.0'] },
  ]);
});

test('a package without a licence is no part of the book', () => {
  expect(() => packagesByLicence({ 'node_modules/a': { version: '1.0.0' } })).toThrow('a has no licence');
});

test('every package that the book is built from has a licence, and the book’s own dependencies are among them', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const listed = packagesByLicence(packages).flatMap((licence) => licence.packages);
  expect(listed).toEqual(expect.arrayContaining(Object.entries(dependencies).map(([name, version]) => `${name} ${version}`)));
});
