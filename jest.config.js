/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // The Pulumi SDK keeps its state in globals of the process, which outlive a test file: each would be told of, slowly.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Jest keeps one core free, which is half of the two that this must be quick on.
  maxWorkers: '100%',
  // Jest and the Pulumi SDK each leave a store for asynchronous calls behind with every test file, which up to Node 22 every later
  // promise of the process carries along: a worker that has run two hundred files takes ten times as long for one more.
  workerIdleMemoryLimit: '600MB',
  // Both engines take seconds to load where a file needs them first.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/temporary-directory.js',
  globalTeardown: '<rootDir>/test/remove-temporary-directory.js',
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
