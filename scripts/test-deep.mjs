// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
// What takes long, and what an ordinary change hardly breaks: run it after scripts/test.mjs.
import { playwrightPart, runParts, vitestPart } from './run-parts.mjs';

await runParts({
  setUps: ['set-up:chromium', 'set-up:python'],
  queues: [
    // Of the two builds the second stays.
    [
      { ...playwrightPart('test:base-path', 'base-path'), needs: 'set-up:chromium' },
      { script: 'build' },
      { script: 'soak', needs: 'build' },
      { script: 'test:all-browsers', needs: 'build' },
      { script: 'test:new-figure', needs: 'set-up:chromium' },
    ],
    [vitestPart('test:unit-deep', 'unit-deep'), { ...vitestPart('test:python-deep', 'python-deep'), needs: 'set-up:python' }],
  ],
  afterwards: [{ ...playwrightPart('test:browser-deep', 'browser'), needs: 'build' }],
});
