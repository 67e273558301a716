import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.$schema;

/** The components of the web app: the same, and their markup. */
function withMarkup({ jsc, ...rest }) {
  const parser = { ...jsc.parser, tsx: true };
  return { ...rest, jsc: { ...jsc, parser, transform: { ...jsc.transform, react: { runtime: 'automatic' } } } };
}

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }],
    '^.+\\.tsx$': ['@swc/jest', { ...withMarkup(swc), swcrc: false, sourceMaps: 'inline' }],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@app/migrations$': '<rootDir>/migrations/index.ts',
    '^@app/([^/]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/support/database.up.mjs',
  globalTeardown: '<rootDir>/test/support/database.down.mjs',
};

export default {
  // Every file that boots the API keeps 60-130 MB of module graph alive: renew the workers.
  workerIdleMemoryLimit: '700MB',
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'],
    },
    { ...shared, displayName: 'web', testMatch: ['<rootDir>/apps/web/src/**/*.spec.ts'] },
    {
      ...shared,
      ...withDatabase,
      displayName: 'api',
      testMatch: ['<rootDir>/test/{api,journeys,architecture}/**/*.e2e-spec.ts'],
    },
  ],
};
