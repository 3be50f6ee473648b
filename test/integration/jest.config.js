const base = require('../../jest.config');

/** @type {import('jest').Config} Run by `npm run test:integration`: the built programs as people start them, and what takes whole apps. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/integration'],
  testPathIgnorePatterns: ['/node_modules/'],
};
