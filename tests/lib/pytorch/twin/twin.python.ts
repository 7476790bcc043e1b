import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import recorded from './fingerprints.json';

test('the NumPy twin makes the recorded bits, which are those of the book', () => {
  const script = fileURLToPath(new URL('fingerprints.py', import.meta.url));
  expect(JSON.parse(execFileSync(process.env['DEEPNETWORKS_PYTHON'] ?? 'python3', ['-B', script], { encoding: 'utf8' }))).toEqual(recorded);
});
