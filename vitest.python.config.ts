import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const LONGEST = 1_800_000;

/** The tests that need a Python with PyTorch: `npm run test:python`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*.python.ts'],
    // While the page's engine trains in one, PyTorch trains in the other.
    maxWorkers: 2,
    hookTimeout: LONGEST,
    testTimeout: LONGEST,
    reporters: ['default', ['json', { outputFile: '.cache/test-results/python.json' }]],
  },
});
