const BABEL = 'vite:preact-jsx';

/**
 * Astro's integration of Preact sends every module through Babel, for its JSX alone. Vite's own compiler does that too, as tsconfig.json says, in a
 * tenth of the time: so at build, Babel has nothing to do.
 *
 * Throws where the integration has no such plugin any more.
 * @returns {import('vite').Plugin}
 */
export function jsxByVite() {
  return {
    name: 'jsx-by-vite',
    apply: 'build',
    configResolved({ plugins }) {
      const babel = plugins.find(({ name }) => name === BABEL);
      if (!babel) throw new Error(`@astrojs/preact has changed: it has no '${BABEL}'. See scripts/site/jsxByVite.mjs.`);
      delete babel.transform;
    },
  };
}
