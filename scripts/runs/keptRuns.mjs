import { TRAINING, trainingCodeHash } from './trainingCode.mjs';

const FUNCTION = 'export function* train(';
const STORE = 'scripts/runs/runStore.mjs';

/**
 * Vite's plugin for what trains in Node, at build and in tests: `train` reads a run that was trained before from `.cache/runs/`. What is bundled for
 * browsers stays as it is.
 * @returns {import('vite').Plugin}
 */
export function keptRuns() {
  let root = '';
  let loadedCode = '';
  return {
    name: 'kept-runs',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      loadedCode = trainingCodeHash(root);
    },
    transform(code, id) {
      if (!id.endsWith(`/${TRAINING}`) || this.environment.config.consumer !== 'server') return undefined;
      if (!code.includes(FUNCTION)) throw new Error(`${TRAINING} has no '${FUNCTION}': see scripts/runs/keptRuns.mjs.`);
      return `${code.replace(FUNCTION, 'function* trainAnew(')}
import { keptTraining } from ${JSON.stringify(`${root}/${STORE}`)};
export const train = keptTraining(trainAnew, ${JSON.stringify(root)}, ${JSON.stringify(loadedCode)});
`;
    },
  };
}
