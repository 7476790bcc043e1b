// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { bookNode } from './book-node.mjs';
import { installIfNeeded } from './install.mjs';
import { chosenPort, expectFree } from './port.mjs';
import { run, runNpm } from './run.mjs';

try {
  await expectFree(chosenPort());
  await installIfNeeded();
  if ((await runNpm('run', 'build')) !== 0) throw new Error('The build failed: its message is above.');
  process.exitCode = await run(bookNode(), ['scripts/preview.mjs']);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
