import js from '@eslint/js'
import accessibility from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import { fileURLToPath } from 'node:url'
import typescript from 'typescript-eslint'

export default typescript.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // With noUncheckedIndexedAccess, `!` marks an element that must exist; `as` would hide other errors.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // These two take a quarter of the time. Enums are refused below; classes are plugins and errors, but for the report's.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Text that counts as markup must be an instance of Html.
  { files: ['scripts/report/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'error' } },
  // Test doubles imitate deprecated functions of old browsers.
  { files: ['__tests__/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  { files: ['src/**/*.{ts,tsx}'], extends: [hooks.configs.flat['recommended-latest']] },
  // These rooms run in plain Node: no browser, no WeChat, no clock. __tests__/architecture.test.ts checks their imports.
  {
    files: ['src/{rules,policies,guides,journey}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'wx', 'Date', 'Intl'] },
  },
  {
    files: ['src/**/*.h5.tsx'],
    extends: [accessibility.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['config/aria.runtime.js', 'config/text-encoder.js', 'config/taro/*.js'],
    languageOptions: { sourceType: 'module' },
  },
  { files: ['config/babel.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
)
