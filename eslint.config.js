import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'];
const web = ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'];

/** Names of one's own: whoever imports it uses the name its author gave it. */
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export' };
const ofTheHouse = [
  noDefaultExport,
  { selector: "CallExpression[callee.name='forwardRef']", message: 'A circle: move the shared part down a floor' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the Clock' },
  { selector: "MemberExpression[object.name='Scope'][property.name='REQUEST']", message: 'Pass the viewer instead' },
];

/** On the server an instant is asked for too: it ends up beside days, and must be of the same clock. A page may count seconds. */
const ofTheServer = [
  ...ofTheHouse,
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Ask the Clock' },
];

const limits = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-params': ['error', 5],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'apps/web/dist/**',
      'apps/web/src/graphql/generated/**',
      'apps/api/src/generated/**',
      'node_modules/**',
      '.data/**',
      '.cache/**',
      '.bench/**',
      'coverage/**',
      'test-results/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: typescript })),
  {
    files: typescript,
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['apps/web/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...limits,
      'no-restricted-syntax': ['error', ...ofTheServer],
      // `== null` asks for null and undefined at once; nothing else may be compared loosely.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An interface may ask for a promise where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Not consistent-type-imports: the parameter of a decorated constructor must stay a value import, or Nest cannot inject it.
    },
  },
  {
    files: ['libs/platform/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // A component is one function, mostly markup: its length is that of what it shows.
    files: web,
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...ofTheHouse],
    },
  },
  {
    // The text of the tables.
    files: ['migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: { globals: nodeGlobals() },
    rules: limits,
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly', setTimeout: 'readonly' } },
  },
  {
    // What the tool asks for.
    files: ['apps/web/vite.config.ts', 'test/browser/playwright.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'URL',
    'Buffer',
    'performance',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'globalThis',
    'AbortController',
    'TextEncoder',
    'TextDecoder',
    'module',
    'WebSocket',
    'crypto',
    'structuredClone',
    'queueMicrotask',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
