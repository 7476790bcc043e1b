// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
// What an ordinary change can break. scripts/test-deep.mjs has the rest.
import { playwrightPart, runParts, vitestPart } from './run-parts.mjs';

await runParts({
  setUps: ['set-up:chromium', 'set-up:python'],
  // Both cores are kept busy. What Astro does stays in one queue, since it writes to the same folders each time.
  queues: [
    [{ script: 'build' }, { script: 'test:lint' }, { script: 'test:types' }],
    [vitestPart('test:unit', 'unit'), { ...vitestPart('test:python', 'python'), needs: 'set-up:python' }, { script: 'test:format' }],
  ],
  // No page is to be late because something else is at work.
  afterwards: [{ ...playwrightPart('test:browser', 'browser'), needs: 'build' }],
});
