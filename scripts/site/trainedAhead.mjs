import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { hasRuns } from '../runs/runStore.mjs';
import { root } from '../root.mjs';

/**
 * Where no run is kept, the figures are trained in a process of their own while the site is bundled. What it has not trained when a page asks for it,
 * the page trains itself: the same bits in either case.
 * @returns {import('astro').AstroIntegration}
 */
export function trainedAhead() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let training;
  return {
    name: 'trained-ahead',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (availableParallelism() === 1 || hasRuns(root)) return;
        training = spawn(process.execPath, ['scripts/runs/trainAhead.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
        training.on('error', ({ message }) => logger.warn(message));
        training.on('exit', (code) => {
          if (code) logger.warn('The figures could not be trained ahead: see above.');
        });
        training.unref();
        process.once('exit', () => training?.kill());
      },
      'astro:build:done': () => {
        training?.kill();
      },
    },
  };
}
