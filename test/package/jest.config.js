const base = require('../../jest.config');

/** @type {import('jest').Config} Run by `npm run test:package`: installs the packed package from the registry. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/package'],
  testPathIgnorePatterns: ['/node_modules/'],
};
