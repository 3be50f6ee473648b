const base = require('../../jest.config');

/** @type {import('jest').Config} Run by `npm run test:package`: installs the packed package from the registry. */
module.exports = {
  ...base,
  // One at a time: what is installed is built anew, and what is measured has the machine to itself.
  maxWorkers: 1,
  rootDir: '../..',
  roots: ['<rootDir>/test/package'],
  testPathIgnorePatterns: ['/node_modules/'],
};
