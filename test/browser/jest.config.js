const base = require('../../jest.config');

/** @type {import('jest').Config} Run by `npm run test:browser`: opens reports in Chromium. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};
