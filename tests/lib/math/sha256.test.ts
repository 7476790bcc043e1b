import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/lib/math/sha256';
import { randomWord, streamKey } from '../../../src/lib/math/random';

// FIPS 180-4's own examples.
test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('of %j', (text, hash) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(hash);
});

test.each([55, 56, 63, 64, 65, 119, 120, 1000])('of %d bytes is that of Node', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => randomWord(streamKey(length), i) & 255);
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
