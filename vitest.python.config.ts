import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const LONGEST = 1_800_000;

/** The tests that need a Python with PyTorch: `npm run test:python`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*.python.ts'],
    // One after the other: PyTorch and the notebooks take the cores themselves.
    fileParallelism: false,
    hookTimeout: LONGEST,
    testTimeout: LONGEST,
    reporters: ['default', ['json', { outputFile: '.cache/test-results/python.json' }]],
  },
});
