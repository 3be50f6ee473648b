/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // The Pulumi SDK keeps its state in globals of the process, which outlive a test file: each would be told of, slowly.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Jest keeps one core free, which is half of the two that this must be quick on.
  maxWorkers: '100%',
  // Both engines take seconds to load where a file needs them first.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/temporary-directory.js',
  globalTeardown: '<rootDir>/test/remove-temporary-directory.js',
  setupFilesAfterEnv: ['<rootDir>/test/close-stores.js'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/(browser|e2e|integration|package)/'],
  // Only its distribution as an ES module can be imported by name.
  transformIgnorePatterns: ['/node_modules/(?!d3-hierarchy/)'],
  transform: {
    '^.+\\.m?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
