import { chosenPort, expectFree } from './port.mjs';
import { serve } from './serve.mjs';

try {
  const port = chosenPort();
  await expectFree(port);
  const { address } = await serve({ base: process.env['BASE_PATH'], port });
  console.log(`\nThe book is open at ${address} (Ctrl-C closes it)\n`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
