import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: '.cache/test-results/unit.json' }]],
  },
});
