import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/find-chromium.mjs';

const chromium = installedChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  // What takes long is in npm run test:deep.
  projects: [
    { name: 'book', grepInvert: /@deep/ },
    { name: 'deep', grep: /@deep/ },
  ],
  outputDir: '.cache/test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  // On a busy machine a font or a script may come late: what fails is tried once more.
  retries: 1,
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test-results/browser.json' }]],
  use: {
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
