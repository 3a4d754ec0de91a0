// The rules' own specs for Stryker: no database, and without the three suites of properties, which are slow and kill little else.
const { globalSetup: _setup, globalTeardown: _teardown, ...base } = require('../../jest.config.cjs');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/libs/rules'],
  testPathIgnorePatterns: ['/node_modules/', 'answers\\.spec', 'properties\\.spec', 'calendar-by-hand\\.spec'],
  maxWorkers: 1,
};
