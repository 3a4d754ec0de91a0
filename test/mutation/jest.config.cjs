// The rules' own specs for Stryker, without a database.
const { globalSetup: _setup, globalTeardown: _teardown, testRegex: _regex, ...base } = require('../../jest.config.cjs');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/mutation'],
  testMatch: ['**/all-specs.cjs'],
  testEnvironment: require.resolve('./first-failure.cjs'),
  moduleFileExtensions: [...base.moduleFileExtensions, 'cjs'],
  maxWorkers: 1,
};
