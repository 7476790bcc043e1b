import type { KnipConfig } from 'knip';

/** Files that something other than an import reaches. */
const config: KnipConfig = {
  entry: [
    // Tags of the prose, and parts of the page that Starlight is told of in astro.config.mjs.
    'src/components/book/*.astro',
    'src/components/practice/Exercise.astro',
    'src/components/book/shell/*.{astro,ts}',
    'src/components/practice/{Footer.astro,laterProgress.ts}',
    // Found by import.meta.glob.
    'src/components/widgets/*/{figure.ts,*.tsx}',
    'src/lib/experiments/claims/*/*.ts',
    // Bundled by themselves: the kernel, the service worker, what scripts run in Node.
    'src/lib/training/kernel/assembly/index.ts',
    'src/offline/serviceWorker.ts',
    'src/lib/experiments/allExperiments.ts',
    'src/lib/clinic/survey.ts',
    'tests/bench/pages/*.ts',
    'tests/**/*.{python,deep}.ts',
    'vitest.python*.config.ts',
    'scripts/runs/{trainAhead.mjs,firstRuns.ts}',
    // Of what is written for every figure.
    'src/components/book/figure/{firstOf,whenSeen}.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro,mdx}', 'tests/**/*.{ts,tsx,mjs}', 'scripts/**/*.{mjs,ts}', '*.{ts,mjs}'],
  // A type that stands in the signature of an export may have a name outside too.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ['apt-get', 'nginx'],
  ignoreDependencies: [
    // Astro's own MDX, whose version the lock holds.
    '@astrojs/mdx',
    // Run by its path.
    'assemblyscript',
  ],
};

export default config;
