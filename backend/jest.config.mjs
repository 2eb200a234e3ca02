// On Node before 24.9 jest cannot require() an ES module, so the few that CommonJS packages require are turned into CommonJS.
const REQUIRED_BY_COMMONJS = ['content-disposition', 'cookie'];
const decorators = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };

/** @returns {import('jest').Config} */
const project = (/** @type {string} */ name, /** @type {string} */ pattern, /** @type {object} */ more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/../shared/src', '<rootDir>/../migrations/src'],
  testRegex: pattern,
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@headframe/shared/(.*)$': '<rootDir>/../shared/src/$1/index.ts',
    '^@headframe/migrations$': '<rootDir>/../migrations/src/index.ts',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${REQUIRED_BY_COMMONJS.join('|')})/)`],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: decorators,
        },
        sourceMaps: 'inline',
      },
    ],
    [`/node_modules/(${REQUIRED_BY_COMMONJS.join('|')})/.+\\.js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } },
    ],
  },
  ...more,
});

/** Small tests touch nothing; medium tests run on a throw-away PostgreSQL cluster. */
export default {
  // No test is about time; a busy machine must not fail one.
  testTimeout: 120_000,
  projects: [
    project('small', '\\.spec\\.ts$'),
    project('medium', '\\.medium-spec\\.ts$', {
      globalSetup: '<rootDir>/../tools/lib/medium-setup.mjs',
      globalTeardown: '<rootDir>/../tools/lib/medium-teardown.mjs',
    }),
  ],
};
