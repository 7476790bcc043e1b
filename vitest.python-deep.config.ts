import { defineConfig } from 'vitest/config';
import base from './vitest.python.config.ts';

/** Those that take long, since they look at much: `npm run test:python-deep`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/pytorch/**/*.deep.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/test-results/python-deep.json' }]],
  },
});
