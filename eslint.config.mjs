import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The kernel is AssemblyScript: TypeScript's syntax with other types.
  globalIgnores(['dist/', '.astro/', '.cache/', '**/kernel/assembly/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  // Coefficients keep the digits that their source prints.
  { rules: { 'no-loss-of-precision': 'off' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/unbound-method': 'off',
      // An index that the arithmetic keeps in range is asserted, either way.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    // Without the rules for React's compiler, which Preact has not.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } },
    // A code block or table that scrolls must be reachable by keyboard.
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region', 'tabpanel'] }] },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended'], astro.configs['flat/jsx-a11y-strict']],
    // A region that scrolls has to be reachable by keyboard.
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }] },
  },
  // Which imports go up the house; of other files than these dependency-cruiser says it.
  {
    files: ['src/components/{charts,controls,book}/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(widgets|content|pages)/' }] }] },
  },
  {
    files: ['src/components/widgets/**/*.astro'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '/(widgets|content|pages)/|^\\.\\./[^.]' }] }] },
  },
  { files: ['**/*.mjs', '*.ts', 'tests/**'], languageOptions: { globals: globals.node } },
  // Playwright reads which fixtures a function wants from its destructured parameter, even when it wants none.
  { files: ['tests/browser/**'], rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] } },
);
