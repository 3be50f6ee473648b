const base = require('../../jest.config');

/** @type {import('jest').Config} Run by `npm run test:e2e`, which starts the emulator that these tests deploy to. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testEnvironment: '<rootDir>/test/e2e/program-environment.js',
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  verbose: true,
};
