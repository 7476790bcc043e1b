// What oxlint does not know: accessibility, hooks and Astro's templates. All else that is linted is in .oxlintrc.json.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The kernel is AssemblyScript: TypeScript's syntax with other types.
    ignores: ['**/kernel/assembly/'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    // Without the rules for React's compiler, which Preact has not.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } },
    // A code block or table that scrolls must be reachable by keyboard.
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region', 'tabpanel'] }] },
  },
  {
    files: ['src/**/*.astro'],
    extends: [js.configs.recommended, astro.configs['flat/recommended'], astro.configs['flat/jsx-a11y-strict']],
    // A region that scrolls has to be reachable by keyboard.
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }] },
  },
  // Which imports go up the house; of other files than these dependency-cruiser says it.
  {
    files: ['src/components/{charts,controls,book}/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(widgets|pages)/|/content/(?!words/)' }] }] },
  },
  {
    files: ['src/components/widgets/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(widgets|content|pages)/|^\\.\\./[^.]' }] }] },
  },
);
