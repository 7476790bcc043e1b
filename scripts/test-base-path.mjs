// Builds the book for a folder of a server, and tests there what depends on where it is.
import { run, runNpm } from './run.mjs';

process.env['BASE_PATH'] = '/courses/deep-networks/';
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = '.cache/test-results/base-path.json';

if ((await runNpm('run', 'build')) !== 0) process.exitCode = 1;
else
  process.exitCode = await run(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'test',
    // The slash keeps out the hostile links.
    '/links',
    'contentSecurityPolicy',
    'offline',
    'nginx',
  ]);
