// The tests that run PyTorch, or with 'deep' those of them that take long. Where no Python can be had they are skipped, except on a build server.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pythonForTests } from './python-env.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const [which, ...given] = process.argv.slice(2);
const suite = which === 'deep' ? 'python-deep' : 'python';
const report = join(root, '.cache', 'test-results', `${suite}.json`);

/** @param {string} reason */
function skip(reason) {
  console.log(`SKIPPED: nothing was run in PyTorch.\n${reason}`);
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 1, testResults: [] }));
}

/** @returns {string | undefined} */
function python() {
  try {
    return pythonForTests();
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    if (!process.env['CI']) {
      skip(reason);
      return undefined;
    }
    console.error(reason);
    process.exitCode = 1;
    return undefined;
  }
}

const found = python();
if (found !== undefined) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = { env: { ...process.env, DEEPNETWORKS_PYTHON: found } };
  process.exitCode = await run(
    process.execPath,
    [vitest, 'run', '--config', `vitest.${suite}.config.ts`, ...(which === 'deep' ? given : process.argv.slice(2))],
    options,
  );
}
