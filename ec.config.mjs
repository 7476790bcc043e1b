import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { breakableCode } from './src/lib/book/breakableCode.ts';

/** How code in the prose is shown. In a file of its own, since one of the settings is a function. */
export default defineEcConfig({
  plugins: [
    {
      name: 'untranslated',
      hooks: {
        postprocessRenderedBlock: ({ renderData }) => {
          renderData.blockAst.properties.translate = 'no';
        },
      },
    },
    {
      name: 'breakable',
      hooks: {
        postprocessRenderedLine: ({ renderData }) => breakableCode(renderData.lineAst),
      },
    },
  ],
  themes: ['min-dark', 'min-light'],
  // A line that wraps needs no scrolling, by keys or otherwise.
  defaultProps: { wrap: true, hangingIndent: 4 },
  styleOverrides: {
    borderRadius: '0',
    borderColor: 'var(--rule)',
    codeBackground: 'var(--paper-raised)',
    codeForeground: 'var(--ink)',
    codeFontFamily: 'var(--font-mono)',
    codeFontSize: '0.8125rem',
    uiFontFamily: 'var(--font-sans)',
    frames: { shadowColor: 'transparent', editorTabBarBackground: 'transparent', terminalTitlebarBackground: 'transparent' },
  },
});
