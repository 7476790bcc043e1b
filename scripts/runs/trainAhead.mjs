// Keeps the runs that the pages and notebooks show. It begins with the last figure: the build, which begins with the first, meets it halfway.
import { createRequire } from 'node:module';
import { createServer } from 'vite';
import { root } from '../root.mjs';
import { keptRuns } from './keptRuns.mjs';

// TensorFlow.js expects it in Node.
globalThis.require = createRequire(import.meta.url);

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  plugins: [keptRuns()],
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/^@tensorflow\//] },
});
const { trainFirstRuns } = /** @type {typeof import('./firstRuns.ts')} */ (await server.ssrLoadModule('/scripts/runs/firstRuns.ts'));
await trainFirstRuns();
await server.close();
