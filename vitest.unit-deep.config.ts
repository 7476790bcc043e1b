import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Those that take long, since they draw many seeds: `npm run test:unit-deep`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*.deep.test.ts'],
    exclude: ['node_modules'],
    reporters: ['default', ['json', { outputFile: '.cache/test-results/unit-deep.json' }]],
  },
});
