import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^@tensorflow\/tfjs-core$/, replacement: '@tensorflow/tfjs-core/dist/index.js' }] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // They are in npm run test:deep.
    exclude: ['node_modules', 'tests/**/*.deep.test.ts'],
    // TensorFlow.js is imported in parts, which Node itself cannot load; and in one copy, as a browser gets it.
    server: { deps: { inline: [/@tensorflow/] } },
    // A busy machine is no fault of the code's.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One world for all files of a worker: what they import is most of their time.
    isolate: false,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.cache/test-results/unit.json' }]],
  },
});
